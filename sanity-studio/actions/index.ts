import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'

import { Approve } from './approve.ts'
import { duplicateUnreviewed } from './duplicate-unreviewed.ts'
import { publishAfterReading } from './publish-after-reading.ts'
import { SendForReview } from './send-for-review.ts'
import { takeReadingAlong } from './take-reading-along.ts'

/** One wrapper an action, so that React sees the same one at every rendering. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function wrap(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'publish') return publishAfterReading(action)
  if (action.action === 'discardChanges' || action.action === 'delete') return takeReadingAlong(action)
  if (action.action === 'duplicate') return duplicateUnreviewed(action)
  return action
}

function onceWrapped(action: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(action) ?? wrap(action)
  wrapped.set(action, known)
  return known
}

/** What can be done with a document: publish first, then the steps towards it, then the rest. */
export function documentActions(
  actions: readonly DocumentActionComponent[],
  { schemaType }: DocumentActionsContext,
): DocumentActionComponent[] {
  // Second readings are made by the actions of the document that is read, never by hand.
  if (schemaType === 'review') return []
  const ours = actions.map(onceWrapped)
  return [
    ...ours.filter(({ action }) => action === 'publish'),
    SendForReview,
    Approve,
    ...ours.filter(({ action }) => action !== 'publish'),
  ]
}
