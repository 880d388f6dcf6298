import { Button, type BadgeTone } from '@sanity/ui'
import { useState } from 'react'

import { onceEach, type OnceEach } from '../../../model/rules/once-each.ts'
import { describeWork, WORK_NAMES, type Work, type WorkState } from '../../../model/rules/work.ts'
import { formatMoment } from '../../format-moment.ts'
import { PersonName } from '../../list/person-name.tsx'
import { Row } from '../../list/row.tsx'
import { Nothing, Rows, Section } from '../../list/section.tsx'
import type { StartWork } from './use-start.ts'

const TONES: Readonly<Record<WorkState, BadgeTone>> = {
  'sent-back': 'caution',
  waiting: 'primary',
  approved: 'positive',
  ready: 'positive',
  'in-work': 'default',
}

interface DraftRowProps {
  readonly draft: OnceEach<Work>
  /** Whether the row says whose draft it is. */
  readonly isOthers?: boolean
}

function DraftRow({ draft: { first, others }, isOthers = false }: DraftRowProps) {
  const { id, type, title, language, state, updatedAt, author } = first
  return (
    <Row {...{ id, type, title, language, others }} badge={{ text: WORK_NAMES[state], tone: TONES[state] }}>
      {isOthers && (
        <>
          <PersonName id={author} />
          {' · '}
        </>
      )}
      {`${describeWork(first)} · ${formatMoment(updatedAt)}`}
    </Row>
  )
}

/** The drafts in which the person wrote, and at a press those of others. */
export function YourDrafts({ work: { own, others, draftIds } }: { readonly work: StartWork }) {
  const [isAll, setAll] = useState(false)
  const rows = onceEach(others)
  // Only the newest were asked for.
  const left = draftIds.size - own.length - others.length
  return (
    <Section
      title="Your drafts"
      count={own.length}
      beside={
        others.length > 0 && (
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            aria-expanded={isAll}
            text={isAll ? 'Only yours' : left > 0 ? 'Also the newest of others' : `Also of others (${rows.length})`}
            onClick={() => setAll(!isAll)}
          />
        )
      }
    >
      {own.length === 0 && (
        <Nothing>You have no draft. The buttons above begin one, “+” at the top every other kind.</Nothing>
      )}
      <Rows>
        {onceEach(own).map((one) => (
          <DraftRow key={one.first.id} draft={one} />
        ))}
        {isAll && rows.map((one) => <DraftRow key={one.first.id} draft={one} isOthers />)}
      </Rows>
      {isAll && left > 0 && <Nothing>{`${left} more of all languages are under “Several at once”.`}</Nothing>}
    </Section>
  )
}
