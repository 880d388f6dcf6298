import { Box, Card, Stack, Text, type BadgeTone } from '@sanity/ui'
import { Fragment, useState, type ComponentType, type CSSProperties } from 'react'
import { IntentLink } from 'sanity/router'

import type { DocumentLink, Gap } from '../../../model/gaps/gap.ts'
import { Row, type RowLinkProps } from '../../list/row.tsx'
import { Nothing, Rows, Section } from '../../list/section.tsx'
import { useSome } from '../../list/some.tsx'

/** How many rows are shown before somebody asks for more. */
const AT_ONCE = 20

/** How many documents of a row are named at once: a source can stand in dozens. */
const NAMED = 5

/** A row of the report, with what some rows have besides. */
export interface ListedGap extends Gap {
  readonly badge?: { readonly text: string; readonly tone: BadgeTone }
  readonly address?: string | undefined
  readonly others?: readonly DocumentLink[]
  /** What the others are, as the beginning of a sentence: “Also in” where nothing is said. */
  readonly othersAre?: string
  /** What leads to the document, where that is not its form. */
  readonly Link?: ComponentType<RowLinkProps>
}

interface DocumentTitleProps extends DocumentLink {
  /** Whether words stand around it, from which a colour alone would not tell it. */
  readonly isInText?: boolean
}

/** A link that opens a document. */
export function DocumentTitle({ id, type, title, isInText = false }: DocumentTitleProps) {
  const style = isInText ? { textDecoration: 'underline' } : {}
  return (
    <IntentLink intent="edit" params={{ id, type }} dir="auto" style={style}>
      {title}
    </IntentLink>
  )
}

/** A button within a sentence. */
const LIKE_WORDS: CSSProperties = {
  ...{ font: 'inherit', color: 'inherit', textDecoration: 'underline', cursor: 'pointer' },
  ...{ background: 'none', border: 0, padding: 0 },
}

/** Documents one after the other, the first few until somebody asks for all. */
export function DocumentTitles({ documents }: { readonly documents: readonly DocumentLink[] }) {
  const [isWhole, setWhole] = useState(false)
  const left = documents.length - NAMED
  return (
    <>
      {(isWhole ? documents : documents.slice(0, NAMED)).map((one, at) => (
        <Fragment key={one.id}>
          {at > 0 && ' · '}
          <DocumentTitle {...one} isInText />
        </Fragment>
      ))}
      {left > 0 && !isWhole && (
        <>
          {' · '}
          <button type="button" style={LIKE_WORDS} onClick={() => setWhole(true)}>
            {`and ${left} more`}
          </button>
        </>
      )}
    </>
  )
}

function GapRow({ badge, why, address, others = [], othersAre = 'Also in', ...link }: ListedGap) {
  return (
    <Row {...link} badge={badge}>
      {address !== undefined && (
        <>
          <a href={address} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
            {address}
          </a>
          <br />
        </>
      )}
      {why}
      {others.length > 0 && (
        <>
          {` ${othersAre}: `}
          <DocumentTitles documents={others} />
        </>
      )}
    </Row>
  )
}

interface GapListProps {
  readonly title: string
  /** One sentence: what to do with the documents of the list. */
  readonly todo: string
  /** What is there where the list is empty. */
  readonly nothing: string
  readonly gaps: readonly ListedGap[]
}

/** One kind of gap: what to do, and its documents, twenty at a time. */
export function GapList({ title, todo, nothing, gaps }: GapListProps) {
  const [shown, more] = useSome(gaps, AT_ONCE)
  return (
    <Section title={title} count={gaps.length}>
      {gaps.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <Stack>
          <Card padding={3} borderBottom>
            <Text size={1} muted>
              {todo}
            </Text>
          </Card>
          <Rows>
            {shown.map((gap, at) => (
              <GapRow key={`${gap.id} ${gap.address ?? ''} ${at}`} {...gap} />
            ))}
          </Rows>
          {more !== false && <Box padding={3}>{more}</Box>}
        </Stack>
      )}
    </Section>
  )
}
