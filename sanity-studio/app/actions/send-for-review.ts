import { CommentIcon } from '@sanity/icons/Comment'
import { useToast } from '@sanity/ui/toast'
import { useClient, useUnstableObserveDocument, type DocumentActionComponent, type SanityDocument } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { reviewRequest } from '../review/review-request.ts'
import { useReasons } from '../review/use-reasons.ts'
import { whyUnfinished } from '../../model/rules/what-is-left.ts'
import { originalIdOf } from '../../model/rules/original-id.ts'
import { whyNotSend } from '../../model/translation-units/may-send.ts'
import type { ReviewStatus } from '../../model/rules/second-reader.ts'

const LABELS: Readonly<Partial<Record<ReviewStatus, string>>> = {
  waiting: 'Sent for review',
  'sent-back': 'Send for review again',
}

/** Requests a review. Who requested it is the author of the transaction; the review document holds no name. */
export const SendForReview: DocumentActionComponent = (props) => {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const reasons = useReasons(props)
  const { draft, onComplete } = props
  // There is no document of this id: an original asks for none.
  const { document: original } = useUnstableObserveDocument<SanityDocument>(originalIdOf(draft) ?? 'no-original')
  if (draft === null || reasons?.review === undefined || !reasons.isSecondReaderAsked) return null
  const { state } = reasons.review
  const unfinished = whyUnfinished(reasons.places)
  if (state === 'approved') return null
  const whyNot = whyNotSend(draft, original ?? undefined)

  async function send(document: SanityDocument) {
    const transactionId = crypto.randomUUID()
    try {
      await client.mutate([...reviewRequest(document, transactionId).mutations], { transactionId })
      const title = 'Sent for review: a second reader finds it on the first page.'
      toast.push(
        unfinished === undefined
          ? { status: 'success', title }
          : { status: 'warning', title, description: unfinished, duration: 20_000 },
      )
    } catch {
      toast.push({ status: 'error', title: 'It could not be sent for review: check the connection and try again.' })
    }
    onComplete()
  }

  return {
    label: LABELS[state] ?? 'Send for review',
    icon: CommentIcon,
    tone: 'primary',
    disabled: state === 'waiting' || whyNot !== undefined,
    title: state === 'waiting' ? 'It waits for a second reader.' : (whyNot ?? 'Ask another person to read it.'),
    onHandle: () => void send(draft),
  }
}
SendForReview.displayName = 'SendForReview'
