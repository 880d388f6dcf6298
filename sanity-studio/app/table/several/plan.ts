import type { Change, Circumstances, Fate, Loaded, Planned } from './change.ts'
import { planChecked } from './plan-checked.ts'
import { planLabels } from './plan-labels.ts'
import { planReview } from './plan-review.ts'
import { planSend } from './plan-send.ts'

function fateOf(loaded: Loaded, change: Change, circumstances: Circumstances): Fate {
  if (change.kind === 'checked') return planChecked(loaded, change.how, circumstances)
  if (change.kind === 'labels') return planLabels(loaded, change, circumstances)
  if (change.kind === 'review') return planReview(loaded, change, circumstances)
  return planSend(loaded, circumstances)
}

/** What becomes of each document by a change, by the rules of its form. Nothing is written yet. */
export function planChange(
  documents: readonly Loaded[],
  change: Change,
  circumstances: Circumstances,
): readonly Planned[] {
  return documents.map((loaded) => {
    const { id, type, title } = loaded
    return { id, type, title, fate: fateOf(loaded, change, circumstances) }
  })
}
