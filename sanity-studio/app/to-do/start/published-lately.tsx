import { Button, type BadgeTone } from '@sanity/ui'
import { useEffect, useState } from 'react'

import { isCloud } from '../../connection/environment.ts'
import { formatMoment } from '../../format-moment.ts'
import { hubStatusOf, type HubState } from '../../hub-status/hub-status.ts'
import { expectChangeOnHub, useHub } from '../../hub-status/use-hub.ts'
import { Row } from '../../list/row.tsx'
import { Nothing, Rows, Section } from '../../list/section.tsx'
import type { Problem } from '../../../../src/domain/problem.ts'
import { onceEach } from '../../../model/rules/once-each.ts'
import type { Published } from './use-start.ts'

const TONES: Readonly<Record<HubState, BadgeTone>> = {
  on: 'positive',
  waiting: 'primary',
  off: 'critical',
  unpublished: 'default',
  unknown: 'default',
}

/** Whether the status is about the document itself: what another one holds up is said there. */
const isOwn = (problem: Problem | undefined, id: string) => problem?.document === undefined || problem.document === id

/** How many documents are shown. */
const SHOWN = 7

interface PublishedLatelyProps {
  readonly lately: readonly Published[]
  /** The person who has signed in. */
  readonly person: string | undefined
}

/** What the person published, and at a press what others did, and where each is: on the hub since when, waiting, or not there and why. */
export function PublishedLately({ lately, person }: PublishedLatelyProps) {
  const hub = useHub()
  const [isAll, setAll] = useState(false)
  const own = lately.filter(({ author }) => author !== undefined && author === person)
  const rows = onceEach(isAll ? lately : own)
    .slice(0, SHOWN)
    .map(({ first, others }) => ({
      ...{ first, others, document: first.document },
      status: hubStatusOf({ id: first.id, published: first.document, hasDraft: false, hub, isCloud }),
    }))
  const waiting = rows.filter(({ status }) => status.state === 'waiting').map(({ document }) => document._rev)
  const newest = waiting.join(' ')
  useEffect(() => {
    if (newest !== '') expectChangeOnHub()
  }, [newest])
  // A hub that does not answer is said once, not in every row.
  const [silence] = hub.kind === 'record' ? [] : rows.flatMap(({ status }) => status.because)
  return (
    <Section
      title="Published lately"
      beside={
        lately.length > own.length && (
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            aria-expanded={isAll}
            text={isAll ? 'Only by you' : 'Also by others'}
            onClick={() => setAll(!isAll)}
          />
        )
      }
    >
      {rows.length === 0 && <Nothing>You have published nothing lately. “Publish” below a form does it.</Nothing>}
      {silence !== undefined && <Nothing>{silence}</Nothing>}
      <Rows>
        {rows.map(({ first, others, document, status: { state, headline, because, problem } }) => (
          <Row
            key={first.id}
            {...{ id: first.id, type: document._type, title: first.title, language: first.language, others }}
            badge={hub.kind === 'record' ? { text: headline, tone: TONES[state] } : undefined}
          >
            {[
              `Published ${formatMoment(document._updatedAt)}.`,
              ...(state === 'off' && isOwn(problem, first.id) ? because : []),
            ].join(' ')}
          </Row>
        ))}
      </Rows>
      {hub.kind === 'record' && (
        <Nothing>{`The last build of the hub was at ${formatMoment(hub.record.builtAt, hub.at)}.`}</Nothing>
      )}
    </Section>
  )
}
