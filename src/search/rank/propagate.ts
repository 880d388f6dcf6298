import type { PostingLists } from '../index/posting-lists.ts'
import { PROPAGATION } from '../weights.ts'

/**
 * Propagates the scores of the best documents to their nearest neighbours (score regularisation: Diaz 2005): what
 * answers a question in other words than were typed is often similar to what answers it in these. A document
 * propagates a share of its score, smaller by the ratio of its score to the best one: at half of the best score half
 * the share, a quarter of what the best propagates. No neighbour is raised to the score of the document itself.
 * @param order the documents, the best first.
 * @param neighboursOf by document, its nearest neighbours, with their similarity as the payload.
 * @param documentBoosts by document, a factor of its score.
 * @returns the raised scores.
 */
export function propagateScores(
  scores: Float32Array,
  order: readonly number[],
  neighboursOf: PostingLists,
  documentBoosts: readonly number[],
): Float32Array {
  const raised = scores.slice()
  const best = scores[order[0] ?? -1] ?? 0
  for (const source of order.slice(0, PROPAGATION.sources)) {
    const score = scores[source] ?? 0
    const shared = (PROPAGATION.share * score * score) / best / PROPAGATION.levels
    const { ids, payloads } = neighboursOf(source)
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      const before = raised[docId] ?? 0
      const after = before + shared * (payloads[at] ?? 0) * (documentBoosts[docId] ?? 1)
      raised[docId] = Math.max(before, Math.min(after, PROPAGATION.ceiling * score))
    }
  }
  return raised
}
