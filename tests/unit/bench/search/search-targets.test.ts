import { describe, expect, it } from 'vitest'

import type { Figures, SpeedRow } from '../../../bench/search/figures.ts'
import { judgeTargets } from '../../../bench/search/search-targets.ts'
import { report } from '../../../bench/search/report.ts'

const relevance = { ndcg: 0.9, mrr: 0.9, recall: 0.9, helped: 0.9, empties: 0 }
const row = (name: string, ours: number, peer: number, shown?: number) => ({
  name,
  engines: new Map([
    ...(shown === undefined ? [] : [['ours, as shown', { ...relevance, ndcg: shown }] as const]),
    ['ours', { ...relevance, mrr: ours, ndcg: ours }],
    ['MiniSearch', { ...relevance, mrr: peer, ndcg: peer }],
  ]),
})
const speed = (engine: string, p95: number): SpeedRow => ({
  ...{ engine, size: 1_000, rate: 6, load: 50, first: 20, p50: 1, p95, p99: 30, keystrokes: 9, heapMegabytes: 1 },
})
const bytes = { engine: 'ours', index: 149 * 1024, titles: 10 * 1024, cards: 99 * 1024, code: 17 * 1024 }

const figures: Figures = {
  scenarios: [row('tuned', 0.93, 0.8, 0.922), row('held', 0.87, 0.8, 0.85)],
  needs: [row('tuned', 0.1, 0.1, 0.1), row('held', 0.9, 0.5, 0.79)],
  knownItems: [
    { size: 200, rows: [row('typo', 0, 1)] },
    { size: 1_000, rows: [row('typo', 0.97, 0.96), row('glued', 0.95, 0.5), row('body', 0.9, 0.95)] },
  ],
  bytes: [
    {
      ...bytes,
      size: 200,
      files: new Map([['metadata.json', 149 * 1024]]),
    },
  ],
  speeds: [speed('ours', 15), speed('MiniSearch', 29)],
}

describe('What the search is to reach', () => {
  it.each([
    ['scenarios tuned: nDCG@10', true],
    ['scenarios held: nDCG@10', false],
    ['scenarios tuned: as shown less the engine’s order', true],
    ['scenarios held: as shown less the engine’s order', false],
    ['scenarios held: empty results', true],
    ['needs held: nDCG@10', false],
    ['needs held: helped by the first three', true],
    ['N = 1,000: mean MRR above MiniSearch by', true],
    ['N = 1,000: worst class (body) to MiniSearch', false],
    ['N = 1,000: typo above MiniSearch by', false],
    ['N = 1,000: glued, MRR', true],
    ['N = 200: index + titles, brotli', true],
    ['N = 200: search code with Fuse, gzip', true],
    ['N = 1,000, 6x: p95', true],
    ['N = 1,000, 6x: p95 of MiniSearch’s', false],
    ['N = 1,000, 6x: load', true],
  ])('%s: %s', (name, isReached) => {
    expect(judgeTargets(figures).find((target) => target.name === name)?.isReached).toBe(isReached)
  })

  it('asks nothing of what was not measured', () => {
    expect(judgeTargets({ scenarios: [], needs: [], knownItems: [], bytes: [], speeds: [] })).toEqual([])
  })
})

describe('The report', () => {
  it('shows each class beside the peer, and what is not reached', () => {
    const text = report(figures)
    expect(text).toMatch(/^body +0\.900 +0\.950 +-0\.050$/m)
    expect(text).toMatch(/^scenarios held: nDCG@10 +≥ 0\.88 +0\.870 +NOT REACHED$/m)
    expect(text).toMatch(
      /^fresh queries by need +tuned: nDCG@10 +helped in 3 +empty +held: nDCG@10 +helped in 3 +empty$/m,
    )
    expect(text).toMatch(/^ours, as shown +0\.100 +0\.900 +0 +0\.790 +0\.900 +0$/m)
    expect(text).toMatch(/^ours +1,000 +6x +50 +20 +1\.0 +15\.0 +30\.0 +9 +1\.0$/m)
  })
})
