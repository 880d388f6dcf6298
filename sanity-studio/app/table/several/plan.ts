import type { Change, Circumstances, Fate, Loaded, Planned } from './change.ts'
import { planChecked } from './plan-checked.ts'
import { planLabels } from './plan-labels.ts'
import { planPublish } from './plan-publish.ts'
import { planReview } from './plan-review.ts'
import { planSend } from './plan-send.ts'

/** The changes that go by one document each; publishing goes by all that are chosen. */
type OneByOne = Exclude<Change, { readonly kind: 'publish' }>

function fateOf(loaded: Loaded, change: OneByOne, circumstances: Circumstances): Fate {
  if (change.kind === 'checked') return planChecked(loaded, change.how, circumstances)
  if (change.kind === 'labels') return planLabels(loaded, change, circumstances)
  if (change.kind === 'review') return planReview(loaded, change, circumstances)
  return planSend(loaded, circumstances)
}

/** What becomes of each document by a change, by the rules of its form, in the order in which it is written. Nothing is written yet. */
export function planChange(
  documents: readonly Loaded[],
  change: Change,
  circumstances: Circumstances,
): readonly Planned[] {
  if (change.kind === 'publish') return planPublish(documents, change, circumstances)
  return documents.map((loaded) => {
    const { id, type, title } = loaded
    return { id, type, title, fate: fateOf(loaded, change, circumstances) }
  })
}
