import { describe, expect, it } from 'vitest'

import { readContentPaths } from '../bench/search/content-paths.ts'
import { OURS, OURS_AS_SHOWN } from '../bench/search/engine-ours.ts'
import { judgeScenarios, summarise } from '../bench/search/evaluate.ts'
import type { Scenario } from '../bench/search/read-scenarios.ts'
import { readRealDocuments } from '../bench/search/real-documents.ts'
import { HELD_SCENARIOS } from '../bench/search/scenarios-held.ts'
import { TUNED_SCENARIOS } from '../bench/search/scenarios.ts'
import { retype, type Variant } from '../bench/search/typed-variants.ts'

const documents = await readRealDocuments()
const paths = await readContentPaths('content')
const search = await OURS.open(documents)

/**
 * What was reached, so that no change loses it unnoticed (tests/bench/README.md says how the queries were graded).
 * Both were .005 higher before five guides for jobs came in November 2026. Their author graded them, not a blind
 * pool; where they were not graded they count as wrong. Then came 15 answers to needs that no page had met, graded by
 * nobody: with them left out of the results the search reaches .928 and .881. Raise both again after the next pool.
 */
const PARTS: readonly (readonly [string, readonly Scenario[], number])[] = [
  ['tuned', TUNED_SCENARIOS, 0.915],
  ['held', HELD_SCENARIOS, 0.86],
]

describe('What staff type', () => {
  it('is answered by documents that can be found', () => {
    const found = new Set(documents.map(({ id }) => id))
    const answers = [...TUNED_SCENARIOS, ...HELD_SCENARIOS].flatMap(({ grades }) => [...grades.keys()])
    expect(answers.filter((id) => !found.has(paths.get(id) ?? ''))).toEqual([])
  })

  it.each(PARTS)('finds the best first, in the %s part', async (_, scenarios, least) => {
    expect(summarise(await judgeScenarios(search, scenarios, paths)).ndcg).toBeGreaterThanOrEqual(least)
  })

  it.each(PARTS)('is shown in an order as good as that of the engine, in the %s part', async (_, scenarios) => {
    const shown = await OURS_AS_SHOWN.open(documents)
    const [page, engine] = await Promise.all([shown, search].map((ask) => judgeScenarios(ask, scenarios, paths)))
    expect(summarise(page ?? []).ndcg).toBeGreaterThanOrEqual(summarise(engine ?? []).ndcg - 0.01)
  })

  it.each(PARTS)('always finds something, in the %s part', async (_, scenarios) => {
    const judgements = await judgeScenarios(search, scenarios, paths)
    expect(judgements.filter(({ found }) => found.length === 0).map(({ query }) => query)).toEqual([])
  })
})

/** nDCG@10 of the tuned queries, each typed in so many ways: with the weights of src/search/weights.ts. */
const FIGURES: readonly (readonly [Variant, number])[] = [
  ['as they are', 0.9177],
  ['half typed', 0.904],
  ['half typed, with a slip', 0.8899],
  ['with a slip', 0.8779],
  ['with a slip at a first letter', 0.855],
  ['with two slips', 0.8486],
  ['with plurals and singulars turned', 0.87],
  ['with two words typed as one', 0.8469],
]

it.each(FIGURES)('Queries %s are answered as well as the weights were tuned', async (variant, figure) => {
  const { ndcg } = summarise(await judgeScenarios(search, retype(TUNED_SCENARIOS, variant), paths))
  expect(
    ndcg,
    `nDCG@10 of queries ${variant} has changed. If content/ changed, or if a weight did and “npm run bench -- search relevance 200” shows that the ranking has improved, write the new figure here.`,
  ).toBeCloseTo(figure, 3)
})
