import { RESULTS, type Search } from './engine.ts'
import type { KnownItem } from './known-items.ts'
import { mean, ndcg, recall, reciprocalRank } from './metrics.ts'
import type { Scenario } from './read-queries.ts'

/** How well one query was answered, each figure from 0 to 1. */
export interface Judgement {
  readonly query: string
  readonly found: readonly string[]
  readonly ndcg: number
  readonly reciprocalRank: number
  readonly recall: number
  /** Whether a good answer is among the first three: who is in need reads no further. */
  readonly isHelped: boolean
}

/** How well many were: means, and how many found nothing at all. */
export interface Relevance {
  readonly ndcg: number
  readonly mrr: number
  readonly recall: number
  /** The share that is helped. */
  readonly helped: number
  readonly empties: number
}

/** From this grade on an answer is one that should be among the first five. */
const GOOD = 2
const BEST = 3
const READ_IN_NEED = 3

async function judge(search: Search, query: string, grades: ReadonlyMap<string, number>): Promise<Judgement> {
  const found = (await search(query)).slice(0, RESULTS)
  const atLeast = (grade: number) => new Set([...grades].filter(([, own]) => own >= grade).map(([id]) => id))
  return {
    ...{ query, found },
    ndcg: ndcg(found, grades),
    reciprocalRank: reciprocalRank(found, atLeast(BEST)),
    recall: recall(found, atLeast(GOOD)),
    isHelped: found.slice(0, READ_IN_NEED).some((id) => atLeast(GOOD).has(id)),
  }
}

/**
 * Asks each graded query.
 * @param paths the ids of the search by those of the grades.
 */
export async function judgeScenarios(
  search: Search,
  scenarios: readonly Scenario[],
  paths: ReadonlyMap<string, string>,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = []
  for (const { query, grades } of scenarios) {
    const byPath = new Map([...grades].map(([id, grade]) => [paths.get(id) ?? id, grade]))
    judgements.push(await judge(search, query, byPath))
  }
  return judgements
}

/** Asks for each known item. */
export async function judgeKnownItems(search: Search, items: readonly KnownItem[]): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = []
  for (const { query, wanted } of items) judgements.push(await judge(search, query, new Map([[wanted, BEST]])))
  return judgements
}

/** Takes judgements together. */
export function summarise(judgements: readonly Judgement[]): Relevance {
  return {
    ndcg: mean(judgements.map(({ ndcg }) => ndcg)),
    mrr: mean(judgements.map(({ reciprocalRank }) => reciprocalRank)),
    recall: mean(judgements.map(({ recall }) => recall)),
    helped: mean(judgements.map(({ isHelped }) => (isHelped ? 1 : 0))),
    empties: judgements.filter(({ found }) => found.length === 0).length,
  }
}
