import { Button } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { Fragment } from 'react'
import { useClient } from 'sanity'
import { IntentLink } from 'sanity/router'

import { API_VERSION } from '../../connection/api-version.ts'
import { textsWithOldNumber } from '../../../model/rules/number-change.ts'
import { readRequest, REMOVAL_DEMANDS, removalStatus } from '../../../model/rules/removal.ts'
import type { StoredDocument } from '../../../model/rules/work.ts'
import { formatMoment } from '../../format-moment.ts'
import { PersonName } from '../../list/person-name.tsx'
import { Row } from '../../list/row.tsx'
import { useSome } from '../../list/some.tsx'

interface NoticeRowProps {
  readonly notice: StoredDocument
  /** The person who changed the number. */
  readonly author: string | undefined
}

function textOf(value: unknown, instead: string): string {
  return typeof value === 'string' && value !== '' ? value : instead
}

/** A request to remove a document, until a second reader has decided. */
export function RemovalRow({
  notice: { documentId, documentType, documentTitle, documentRevision, ...fields },
  author,
}: NoticeRowProps) {
  const [id, type] = [textOf(documentId, ''), textOf(documentType, '')]
  const request = readRequest(fields, { requester: author, approver: undefined })
  const status = removalStatus(request.kind, textOf(documentRevision, ''), request)
  return (
    <Row
      {...{ id, type }}
      title={textOf(documentTitle, 'A document without a title')}
      badge={{ text: 'To be removed', tone: 'critical' }}
      actions={
        <Button
          as={IntentLink}
          intent="edit"
          params={{ id, type }}
          text={status === 'waiting' ? 'Read and decide' : 'Look at the request'}
          tone="primary"
          fontSize={1}
          padding={3}
        />
      }
    >
      <PersonName id={author} />
      {` asks to ${request.kind} it: “${request.reason}”`}
      {status !== 'waiting' && ` ${REMOVAL_DEMANDS[status]}`}
    </Row>
  )
}

/** How many texts that still print a number are shown at first: a short number stands in many. */
const AT_ONCE = 10

/** The number of a helpline that somebody changed at once, with the texts that still print the old one, until somebody has read both. */
export function NoticeRow({ notice, author }: NoticeRowProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const { documentId, documentTitle, before, after, source } = notice
  const [texts, more] = useSome(textsWithOldNumber(notice), AT_ONCE)

  async function markAsRead() {
    try {
      await client.delete(notice._id)
    } catch {
      toast.push({ status: 'error', title: 'It could not be marked as read: check the connection and try again.' })
    }
  }

  return (
    <Row
      id={textOf(documentId, '')}
      type="helpline"
      title={textOf(documentTitle, 'A helpline')}
      badge={{ text: 'Number changed', tone: 'critical' }}
      actions={
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={texts.length === 0 ? 'I have read it' : 'All of it is right'}
          onClick={() => void markAsRead()}
        />
      }
    >
      <PersonName id={author} />
      {after === undefined
        ? ` withdrew ${textOf(before, 'its number')}`
        : ` published ${textOf(after, '')} in the place of ${textOf(before, 'no number')}`}
      {`, ${formatMoment(notice._updatedAt)}. Source: ${textOf(source, 'none')}`}
      {texts.length > 0 && '. The old number still stands in these, where it may be that of another helpline: '}
      {texts.map(({ _id: id, _type: type, title }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <IntentLink intent="edit" params={{ id, type }}>
            {textOf(title, id)}
          </IntentLink>
        </Fragment>
      ))}
      {more}
    </Row>
  )
}
