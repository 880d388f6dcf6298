import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'

import { publishAfterReading } from './after-reading.ts'
import { Approve } from './approve.ts'
import { SendForReview } from './send-for-review.ts'

/** One wrapper a component, so that React sees the same action at every rendering. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function withReading(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action !== 'publish') return action
  const known = wrapped.get(action) ?? publishAfterReading(action)
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
  const publish = actions.filter(({ action }) => action === 'publish').map(withReading)
  const rest = actions.filter(({ action }) => action !== 'publish')
  return [...publish, SendForReview, Approve, ...rest]
}
