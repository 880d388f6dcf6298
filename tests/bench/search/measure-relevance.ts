import type { SearchDocument } from '../../../src/search/model.ts'
import { readContentPaths } from './content-paths.ts'
import type { Engine, Search } from './engine.ts'
import { judgeKnownItems, judgeScenarios, summarise, type Judgement, type Relevance } from './evaluate.ts'
import { askForKnownItems } from './known-items.ts'
import { HELD_NEEDS, HELD_SCENARIOS, TUNED_NEEDS, TUNED_SCENARIOS } from './queries.ts'

/** Queries of each class at each size, or as many as there are: of 150, which ones they are moves a class by .01. */
export const QUERIES_A_CLASS = 1_000

/** How well each engine answers a group of queries, by its name. */
export interface RelevanceRow {
  readonly name: string
  readonly engines: ReadonlyMap<string, Relevance>
}

/** Lets each engine answer each group of queries over the same documents; one engine at a time is open. */
async function compare(
  engines: readonly Engine[],
  documents: readonly SearchDocument[],
  groups: readonly {
    readonly name: string
    readonly ask: (search: Search) => Promise<readonly Judgement[]>
  }[],
): Promise<readonly RelevanceRow[]> {
  const rows = groups.map(({ name, ask }) => ({ name, ask, engines: new Map<string, Relevance>() }))
  for (const engine of engines) {
    const search = engine.open(documents)
    for (const { ask, engines } of rows) engines.set(engine.name, summarise(await ask(search)))
  }
  return rows
}

/** Asks the graded queries, over the real documents. */
export async function measureScenarios(
  engines: readonly Engine[],
  real: readonly SearchDocument[],
): Promise<readonly RelevanceRow[]> {
  const paths = await readContentPaths('content')
  return compare(engines, real, [
    { name: 'tuned', ask: (search) => judgeScenarios(search, TUNED_SCENARIOS, paths) },
    { name: 'held', ask: (search) => judgeScenarios(search, HELD_SCENARIOS, paths) },
  ])
}

/** Asks the fresh queries that were graded by need, over the real documents. */
export async function measureNeeds(
  engines: readonly Engine[],
  real: readonly SearchDocument[],
): Promise<readonly RelevanceRow[]> {
  const paths = await readContentPaths('content')
  return compare(engines, real, [
    { name: 'tuned', ask: (search) => judgeScenarios(search, TUNED_NEEDS, paths) },
    { name: 'held', ask: (search) => judgeScenarios(search, HELD_NEEDS, paths) },
  ])
}

/** Asks for known items among documents of a corpus. */
export async function measureKnownItems(
  engines: readonly Engine[],
  corpus: readonly SearchDocument[],
): Promise<readonly RelevanceRow[]> {
  const classes = askForKnownItems(corpus, QUERIES_A_CLASS)
  return compare(
    engines,
    corpus,
    classes.map(({ name, items }) => ({ name, ask: (search) => judgeKnownItems(search, items) })),
  )
}
