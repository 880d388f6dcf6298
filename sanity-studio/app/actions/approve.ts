import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, useCurrentUser, type DocumentActionComponent } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { askWhetherAnother } from '../review/browser-people.ts'
import { useBrowserPeople } from '../review/use-browser-people.ts'
import { useReasons } from '../review/use-reasons.ts'
import { whyUnfinished } from '../../model/rules/what-is-left.ts'
import { reviewIdOf } from '../../model/rules/review-id.ts'
import { whyNotApprove } from '../../model/rules/second-reader.ts'

/** Approves the revision of a draft that the second reader sees. */
export const Approve: DocumentActionComponent = (props) => {
  const client = useClient({ apiVersion: API_VERSION })
  const person = useCurrentUser()
  const toast = useToast()
  const others = useBrowserPeople()
  const [isAsked, setIsAsked] = useState(false)
  const reasons = useReasons(props)
  const { id, draft, onComplete } = props
  if (draft === null || reasons?.review === undefined || !reasons.isSecondReaderAsked) return null
  const { state, revision, draft: change } = reasons.review
  if (['none', 'approved', 'sent-back'].includes(state) || revision === undefined) return null
  const whyNot = whyNotApprove(change, person?.id) ?? whyUnfinished(reasons.places)
  const question = askWhetherAnother(change.writers, others)

  async function approve(reviewRevision: string) {
    try {
      await client
        .patch(reviewIdOf(id))
        .set({ approvedRevision: change.revision, ...(question !== undefined && { oneMachine: true }) })
        // Fails where somebody has sent it again or approved it in the meantime.
        .ifRevisionId(reviewRevision)
        .commit()
      toast.push({ status: 'success', title: 'Approved.' })
    } catch {
      toast.push({ status: 'error', title: 'It was not approved: somebody changed it just now, so read it again.' })
    }
    onComplete()
  }

  return {
    label: 'Approve',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: whyNot !== undefined,
    title: whyNot ?? 'You have read this text and stand behind it.',
    onHandle: () => (question === undefined ? void approve(revision) : setIsAsked(true)),
    dialog: isAsked &&
      question !== undefined && {
        type: 'confirm',
        tone: 'caution',
        message: question,
        confirmButtonText: 'We sit together at one machine',
        cancelButtonText: 'Do not approve',
        onCancel: () => setIsAsked(false),
        onConfirm: () => {
          setIsAsked(false)
          void approve(revision)
        },
      },
  }
}
Approve.displayName = 'Approve'
