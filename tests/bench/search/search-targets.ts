import type { BytesRow, Figures, KnownItemRows, SpeedRow } from './figures.ts'
import type { RelevanceRow } from './measure-relevance.ts'
import { mean } from './metrics.ts'

/** Something to reach, and whether it is. */
export interface Target {
  readonly name: string
  readonly wanted: string
  readonly figure: string
  readonly isReached: boolean
}

const OURS_NAME = 'ours'
/** Our engine in the order in which the search page shows it. */
const SHOWN_NAME = 'ours, as shown'
const PEER_NAME = 'MiniSearch'

const KB = 1024

function atLeast(name: string, least: number, figure: number): Target {
  return { name, wanted: `≥ ${String(least)}`, figure: figure.toFixed(3), isReached: figure >= least }
}

function atMost(name: string, most: number, unit: string, figure: number): Target {
  return { name, wanted: `≤ ${String(most)} ${unit}`, figure: figure.toFixed(1), isReached: figure <= most }
}

function figureOf({ engines }: RelevanceRow, engine: string, measure: 'ndcg' | 'mrr' | 'helped' | 'empties'): number {
  return engines.get(engine)?.[measure] ?? NaN
}

function leadOf(row: RelevanceRow, engine: string, other: string, measure: 'ndcg' | 'mrr'): number {
  return figureOf(row, engine, measure) - figureOf(row, other, measure)
}

/** By how much our mean reciprocal rank is better than the peer's. */
export function lead(row: RelevanceRow): number {
  return leadOf(row, OURS_NAME, PEER_NAME, 'mrr')
}

function scenarioTargets(rows: readonly RelevanceRow[]): readonly Target[] {
  const least: Readonly<Record<string, number>> = { tuned: 0.92, held: 0.88 }
  return rows.flatMap((row) => [
    atLeast(`scenarios ${row.name}: nDCG@10`, least[row.name] ?? 1, figureOf(row, OURS_NAME, 'ndcg')),
    atLeast(
      `scenarios ${row.name}: as shown less the engine’s order`,
      -0.01,
      leadOf(row, SHOWN_NAME, OURS_NAME, 'ndcg'),
    ),
    atMost(`scenarios ${row.name}: empty results`, 0, '', figureOf(row, OURS_NAME, 'empties')),
  ])
}

/** What is tuned with says nothing of the next query, so only the held ones have targets. */
function needTargets(rows: readonly RelevanceRow[]): readonly Target[] {
  return rows
    .filter(({ name }) => name === 'held')
    .flatMap((row) => [
      atLeast('needs held: nDCG@10', 0.8, figureOf(row, SHOWN_NAME, 'ndcg')),
      atLeast('needs held: helped by the first three', 0.9, figureOf(row, SHOWN_NAME, 'helped')),
    ])
}

function knownItemTargets({ size, rows }: KnownItemRows): readonly Target[] {
  if (size < 1_000) return []
  const at = `N = ${size.toLocaleString('en')}`
  const worst = [...rows].sort((a, b) => lead(a) - lead(b))[0]
  const named = (name: string) => rows.filter((row) => row.name === name)
  return [
    atLeast(`${at}: mean MRR above MiniSearch by`, 0, mean(rows.map(lead))),
    ...(worst === undefined ? [] : [atLeast(`${at}: worst class (${worst.name}) to MiniSearch`, -0.005, lead(worst))]),
    ...named('typo').map((row) => atLeast(`${at}: typo above MiniSearch by`, 0.02, lead(row))),
    ...named('glued').map((row) => atLeast(`${at}: glued, MRR`, 0.9, figureOf(row, OURS_NAME, 'mrr'))),
  ]
}

const MOST_KB: ReadonlyMap<number, number> = new Map([
  [200, 70],
  [1_000, 290],
])

/** Of our cards only the titles count here; the other engines' index holds no more than those. */
function indexWithTitles({ index, titles, cards }: BytesRow): number {
  return (index - cards + titles) / KB
}

function bytesTargets(row: BytesRow): readonly Target[] {
  const most = MOST_KB.get(row.size)
  if (row.engine !== OURS_NAME || most === undefined) return []
  const at = `N = ${row.size.toLocaleString('en')}`
  return [
    atMost(`${at}: index + titles, brotli`, most, 'KB', indexWithTitles(row)),
    atMost(`${at}: search code with Fuse, gzip`, 18, 'KB', row.code / KB),
  ]
}

function speedTargets(ours: SpeedRow, rows: readonly SpeedRow[]): readonly Target[] {
  if (ours.engine !== OURS_NAME || ours.size !== 1_000 || ours.rate !== 6) return []
  const peer = rows.find(({ engine, size, rate }) => engine === PEER_NAME && size === ours.size && rate === ours.rate)
  const limits = { p95: 16, p99: 33, load: 60 }
  const names = ['p95', 'p99', 'load'] as const
  return names.flatMap((name) => [
    atMost(`N = 1,000, 6x: ${name}`, limits[name], 'ms', ours[name]),
    atMost(`N = 1,000, 6x: ${name} of MiniSearch’s`, 50, '%', (100 * ours[name]) / (peer?.[name] ?? NaN)),
  ])
}

/** The targets of the search that the figures can tell of. */
export function judgeTargets({ scenarios, needs, knownItems, bytes, speeds }: Figures): readonly Target[] {
  return [
    ...scenarioTargets(scenarios),
    ...needTargets(needs),
    ...knownItems.flatMap(knownItemTargets),
    ...bytes.flatMap(bytesTargets),
    ...speeds.flatMap((row) => speedTargets(row, speeds)),
  ]
}
