import { Button } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useClient } from 'sanity'
import { IntentLink } from 'sanity/router'

import { API_VERSION } from '../../connection/api-version.ts'
import { readRequest, REMOVAL_DEMANDS, removalStatus } from '../../../model/rules/removal.ts'
import type { StoredDocument } from '../../../model/rules/work.ts'
import { formatMoment } from '../../format-moment.ts'
import { PersonName } from '../../list/person-name.tsx'
import { Row } from '../../list/row.tsx'

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

/** The number of a helpline that somebody changed at once, until a second reader has read it. */
export function NoticeRow({ notice, author }: NoticeRowProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const { documentId, documentTitle, before, after, source } = notice

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
      actions={<Button mode="ghost" fontSize={1} padding={3} text="I have read it" onClick={() => void markAsRead()} />}
    >
      <PersonName id={author} />
      {after === undefined
        ? ` withdrew ${textOf(before, 'its number')}`
        : ` published ${textOf(after, '')} in the place of ${textOf(before, 'no number')}`}
      {`, ${formatMoment(notice._updatedAt)}. Source: ${textOf(source, 'none')}`}
    </Row>
  )
}
