import type { PackedLists } from './packed-lists.ts'
import { LIKENESS } from './ranking.ts'

/** The best documents, the best first. */
function bestOf(scores: Float32Array, count: number): readonly number[] {
  const best: number[] = []
  scores.forEach((score, document) => {
    if (score === 0 || score <= (scores[best[count - 1] ?? -1] ?? 0)) return
    const before = best.findIndex((other) => score > (scores[other] ?? 0))
    best.splice(before < 0 ? best.length : before, 0, document)
    best.length = Math.min(best.length, count)
  })
  return best
}

/**
 * Lets the best documents lend a part of their score to those most like them: what answers a question in
 * other words than were typed is seldom far from what answers it in these (score regularisation: Diaz 2005).
 * No loan lifts a document to the one that lends: what fits best stays first.
 * @param likes by document, those like it, noted with how much.
 * @param worths what each document is worth at the same fit.
 * @returns what each document scores then.
 */
export function lendScores(scores: Float32Array, likes: PackedLists, worths: readonly number[]): Float32Array {
  const lent = scores.slice()
  const lenders = bestOf(scores, LIKENESS.lenders)
  const best = scores[lenders[0] ?? -1] ?? 0
  for (const lender of lenders) {
    const score = scores[lender] ?? 0
    const loan = (LIKENESS.share * score * score) / best / LIKENESS.levels
    const { numbers, notes, from, to } = likes(lender)
    for (let at = from; at < to; at += 1) {
      const document = numbers[at] ?? 0
      const before = lent[document] ?? 0
      const after = before + loan * (notes[at] ?? 0) * (worths[document] ?? 1)
      lent[document] = Math.max(before, Math.min(after, LIKENESS.ceiling * score))
    }
  }
  return lent
}
