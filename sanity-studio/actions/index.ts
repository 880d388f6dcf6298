import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'

import { Approve } from './approve.ts'
import { deleteWithReview } from './delete-with-review.ts'
import { duplicateUnreviewed } from './duplicate-unreviewed.ts'
import { publishAfterReview } from './publish-after-review.ts'
import { SendForReview } from './send-for-review.ts'

/** The wrapper of each action, made once, so that React gets the same component at every rendering. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function wrap(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'publish') return publishAfterReview(action)
  if (action.action === 'discardChanges' || action.action === 'delete') return deleteWithReview(action)
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
  // Reviews are written by the actions of the reviewed document, never by hand.
  if (schemaType === 'review') return []
  const ours = actions.map(onceWrapped)
  return [
    ...ours.filter(({ action }) => action === 'publish'),
    SendForReview,
    Approve,
    ...ours.filter(({ action }) => action !== 'publish'),
  ]
}
