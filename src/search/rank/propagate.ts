import type { PackedLists } from '../index/posting-lists.ts'
import { LENDING } from '../weights.ts'

/**
 * Lets the best documents lend a part of their score to those most like them: what answers a question in
 * other words than were typed is seldom far from what answers it in these (score regularisation: Diaz 2005).
 * A lender who scores less than the best lends a smaller part too: at half the score half the part, a quarter in all.
 * No loan lifts a document to the one that lends: what fits best stays first.
 * @param order the documents, the best first.
 * @param likes by document, those like it, noted with how much.
 * @param worths what each document is worth at the same fit.
 * @returns what each document scores then.
 */
export function lendScores(
  scores: Float32Array,
  order: readonly number[],
  likes: PackedLists,
  worths: readonly number[],
): Float32Array {
  const lent = scores.slice()
  const best = scores[order[0] ?? -1] ?? 0
  for (const lender of order.slice(0, LENDING.lenders)) {
    const score = scores[lender] ?? 0
    const loan = (LENDING.share * score * score) / best / LENDING.levels
    const { numbers, notes, from, to } = likes(lender)
    for (let at = from; at < to; at += 1) {
      const document = numbers[at] ?? 0
      const before = lent[document] ?? 0
      const after = before + loan * (notes[at] ?? 0) * (worths[document] ?? 1)
      lent[document] = Math.max(before, Math.min(after, LENDING.ceiling * score))
    }
  }
  return lent
}
