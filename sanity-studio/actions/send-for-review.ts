import { CommentIcon } from '@sanity/icons/Comment'
import { useToast } from '@sanity/ui/toast'
import { useClient, type DocumentActionComponent, type SanityDocument } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReasons } from '../review/use-reasons.ts'
import { reviewIdOf } from '../rules/review-id.ts'
import type { ReviewStatus } from '../rules/second-reader.ts'

const LABELS: Readonly<Partial<Record<ReviewStatus, string>>> = {
  waiting: 'Sent for review',
  'sent-back': 'Send for review again',
}

/** Requests a review. Who requested it is the author of the transaction; the review document holds no name. */
export const SendForReview: DocumentActionComponent = (props) => {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const reasons = useReasons(props)
  const { id, type, draft, onComplete } = props
  if (draft === null || reasons?.review === undefined || !reasons.isSecondReaderAsked) return null
  const { state } = reasons.review
  if (state === 'approved') return null

  async function send(document: SanityDocument) {
    const _id = reviewIdOf(id)
    try {
      // What another person will have read is not marked as read by nobody else.
      const { _rev: requestedRevision } =
        document['publishedAlone'] === undefined
          ? document
          : await client.patch(document._id).unset(['publishedAlone']).commit()
      await client
        .transaction()
        .createIfNotExists({ _id, _type: 'review', documentId: id, documentType: type, requestedRevision })
        // The remarks stay: the second reader sees what became of them.
        .patch(_id, (patch) => patch.set({ requestedRevision }).unset(['approvedRevision', 'sentBackIn']))
        .commit()
      toast.push({ status: 'success', title: 'Sent for review: a second reader finds it on the first page.' })
    } catch {
      toast.push({ status: 'error', title: 'It could not be sent for review: check the connection and try again.' })
    }
    onComplete()
  }

  return {
    label: LABELS[state] ?? 'Send for review',
    icon: CommentIcon,
    tone: 'primary',
    disabled: state === 'waiting',
    title: state === 'waiting' ? 'It waits for a second reader.' : 'Ask another person to read it.',
    onHandle: () => void send(draft),
  }
}
SendForReview.displayName = 'SendForReview'
