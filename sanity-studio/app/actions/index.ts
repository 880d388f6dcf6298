import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'

import { isWrittenByActions } from '../../model/rules/studio-types.ts'
import { KeepTranslationsValid } from '../translations/keep-valid.ts'
import { Approve } from './approve.ts'
import { CheckedToday } from './checked-today.tsx'
import { deleteWithReview } from './delete-with-review.ts'
import { duplicateUnreviewed } from './duplicate-unreviewed.ts'
import { History } from './history.ts'
import { firstWhenNext } from './next-step.ts'
import { CorrectNumber } from './correct-number.tsx'
import { publishAfterReview } from './publish-after-review.ts'
import { removeWithReview, Unpublish } from './remove-with-review.tsx'
import { SendBack } from './send-back.tsx'
import { publishAlone } from './publish-alone.tsx'
import { SendForReview } from './send-for-review.ts'

/** The wrapper of each action, made once, so that React gets the same component at every rendering. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function wrap(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'publish') return publishAlone(publishAfterReview(action))
  if (action.action === 'discardChanges') return deleteWithReview(action)
  if (action.action === 'delete') return removeWithReview(deleteWithReview(action), 'delete')
  if (action.action === 'duplicate') return duplicateUnreviewed(action)
  return action
}

function onceWrapped(action: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(action) ?? wrap(action)
  wrapped.set(action, known)
  return known
}

const send = firstWhenNext(SendForReview, 'send')
const approve = firstWhenNext(Approve, 'approve')

/** What can be done with a document: the next step towards the hub first, then the other steps, then the rest. */
export function documentActions(
  actions: readonly DocumentActionComponent[],
  { schemaType, versionType }: DocumentActionsContext,
): DocumentActionComponent[] {
  // They are written by the actions of the document that they are about, never by hand.
  if (isWrittenByActions(schemaType)) return []
  const ours = actions.map(onceWrapped)
  const rest = ours.filter(({ action }) => action !== 'publish' && action !== 'unpublish')
  // What is published is not sent, approved or published here: those are steps of its draft.
  if (versionType === 'published') return [CheckedToday, CorrectNumber, History, Unpublish, ...rest]
  return [
    send.first,
    approve.first,
    ...ours.filter(({ action }) => action === 'publish'),
    send.later,
    approve.later,
    SendBack,
    CheckedToday,
    CorrectNumber,
    KeepTranslationsValid,
    History,
    Unpublish,
    ...rest,
  ]
}
