import { UndoIcon } from '@sanity/icons/Undo'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, useCurrentUser, useSchema, type DocumentActionComponent } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { placesIn } from '../review/places.ts'
import { reviewIdOf } from '../../model/rules/review-id.ts'
import { useReasons } from '../review/use-reasons.ts'
import { useRemarks } from '../review/use-remarks.ts'
import { whyNotSendBack } from '../../model/rules/second-reader.ts'
import { RemarksForm, type NewRemark } from './remarks-form.tsx'

/** Sends a draft back to its author, with what the second reader asks to change, each at a field or paragraph. */
export const SendBack: DocumentActionComponent = (props) => {
  const client = useClient({ apiVersion: API_VERSION })
  const person = useCurrentUser()
  const schema = useSchema()
  const toast = useToast()
  const reasons = useReasons(props)
  const { id, type, draft, onComplete } = props
  const { all } = useRemarks(id)
  const [isOpen, setOpen] = useState(false)
  if (draft === null || reasons?.review === undefined || !reasons.isSecondReaderAsked) return null
  const { state, revision, draft: change } = reasons.review
  if (state === 'none' || state === 'sent-back' || revision === undefined) return null
  const whyNot = whyNotSendBack(change, person?.id)

  async function sendBack(reviewRevision: string, added: readonly NewRemark[]) {
    const sentBackIn = crypto.randomUUID()
    const kept = all.filter(({ isDone }) => !isDone)
    const old = kept.map(({ key, isDone: done, ...remark }) => ({ _key: key, done, ...remark }))
    const remarks = [
      ...old,
      ...added.map((remark) => ({ _key: crypto.randomUUID().slice(0, 12), done: false, ...remark })),
    ]
    try {
      await client
        .transaction()
        .patch(reviewIdOf(id), (patch) =>
          patch
            .set({ sentBackIn, remarks: remarks.map((remark) => ({ _type: 'reviewRemark', ...remark })) })
            .unset(['approvedRevision', 'oneMachine'])
            // Fails where somebody has sent it again or approved it in the meantime.
            .ifRevisionId(reviewRevision),
        )
        .transactionId(sentBackIn)
        .commit()
      toast.push({ status: 'success', title: 'Sent back: the author finds the remarks on the first page.' })
      setOpen(false)
      onComplete()
    } catch {
      toast.push({ status: 'error', title: 'It was not sent back: somebody changed it just now, so read it again.' })
    }
  }

  return {
    label: 'Send back',
    icon: UndoIcon,
    tone: 'caution',
    disabled: whyNot !== undefined,
    title: whyNot ?? 'Say what to change, at the field or paragraph.',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Send back with remarks',
      width: 'medium',
      onClose: () => setOpen(false),
      content: (
        <RemarksForm places={placesIn(draft, schema.get(type))} onSend={(remarks) => sendBack(revision, remarks)} />
      ),
    },
  }
}
SendBack.displayName = 'SendBack'
