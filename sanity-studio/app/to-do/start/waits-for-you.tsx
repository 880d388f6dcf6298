import { Button } from '@sanity/ui'
import { IntentLink } from 'sanity/router'

import { openRemarksOf } from '../../../model/rules/review-remarks.ts'
import type { Work } from '../../../model/rules/work.ts'
import { NoticeRow, RemovalRow } from './notice-row.tsx'
import { formatMoment } from '../../format-moment.ts'
import { PersonName } from '../../list/person-name.tsx'
import { Row } from '../../list/row.tsx'
import { Rows, Section } from '../../list/section.tsx'
import type { StartWork } from './use-start.ts'

interface WorkRowProps {
  readonly work: Work
  readonly authors: StartWork['authors']
}

function open({ id, type }: Work, text: string) {
  return (
    <Button as={IntentLink} intent="edit" params={{ id, type }} text={text} tone="primary" fontSize={1} padding={3} />
  )
}

/** A draft of the person's own that a second reader has sent back. */
function SentBackRow({ work, authors }: WorkRowProps) {
  const { id, type, title, language, review } = work
  const remarks = openRemarksOf(review)
  const [first] = remarks
  const sentBackIn = review?.['sentBackIn']
  return (
    <Row
      id={id}
      type={type}
      title={title}
      language={language}
      badge={{ text: 'Sent back', tone: 'caution' }}
      actions={open(work, remarks.length === 0 ? 'Send again' : 'Read remarks')}
    >
      <PersonName id={typeof sentBackIn === 'string' ? authors.get(sentBackIn) : undefined} /> sent it back
      {remarks.length > 0 && ` with ${remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`}`}
      {first === undefined ? '; every remark is marked as done.' : `: “${first.text}”`}
    </Row>
  )
}

/** A draft of somebody else that waits for a second reader. */
function ToReadRow({ work, authors }: WorkRowProps) {
  const { id, type, title, language, author, review } = work
  const sent = review?._updatedAt
  return (
    <Row
      id={id}
      type={type}
      title={title}
      language={language}
      badge={{ text: 'For your yes or no', tone: 'primary' }}
      actions={open(work, 'Read and decide')}
    >
      <PersonName id={(review && authors.get(review._rev)) ?? author} /> asks you to read it
      {sent !== undefined && `, since ${formatMoment(sent)}`}
    </Row>
  )
}

/** What another person cannot go on with until this one has acted. */
export function WaitsForYou({ work }: { readonly work: StartWork }) {
  const { sentBack, toRead, notices, authors } = work
  const count = sentBack.length + toRead.length + notices.length
  // That nobody waits is said beside the greeting.
  if (count === 0) return null
  return (
    <Section title="Waits for you" count={count}>
      <Rows>
        {notices.map((notice) => {
          const NoticeOf = notice._type === 'removal' ? RemovalRow : NoticeRow
          return <NoticeOf key={notice._id} notice={notice} author={authors.get(notice._rev)} />
        })}
        {sentBack.map((one) => (
          <SentBackRow key={one.id} work={one} authors={authors} />
        ))}
        {toRead.map((one) => (
          <ToReadRow key={one.id} work={one} authors={authors} />
        ))}
      </Rows>
    </Section>
  )
}
