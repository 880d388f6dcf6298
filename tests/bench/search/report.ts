import { table } from '../table.ts'
import type { BytesRow, Figures, KnownItemRows, SpeedRow } from './figures.ts'
import type { RelevanceRow } from './measure-relevance.ts'
import { mean } from './metrics.ts'

/** By how much our mean reciprocal rank is better than that of MiniSearch. */
function lead({ engines }: RelevanceRow): number {
  return (engines.get('ours')?.mrr ?? NaN) - (engines.get('MiniSearch')?.mrr ?? NaN)
}

const share = (figure: number | undefined) => (figure === undefined ? '-' : figure.toFixed(3))
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
const thousands = (count: number) => count.toLocaleString('en')

function enginesIn(rows: readonly RelevanceRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ engines }) => [...engines.keys()]))]
}

function scenarioTable(rows: readonly RelevanceRow[]): string {
  const cells = ({ engines }: RelevanceRow, engine: string) => {
    const { ndcg, mrr, recall, empties } = engines.get(engine) ?? {}
    return [share(ndcg), share(mrr), share(recall), String(empties ?? '-')]
  }
  return table(
    ['graded queries', ...rows.flatMap(({ name }) => [`${name}: nDCG@10`, 'MRR', 'recall@5', 'empty'])],
    enginesIn(rows).map((engine) => [engine, ...rows.flatMap((row) => cells(row, engine))]),
  )
}

function needTable(rows: readonly RelevanceRow[]): string {
  return table(
    ['fresh queries by need', ...rows.flatMap(({ name }) => [`${name}: nDCG@10`, 'helped in 3', 'empty'])],
    enginesIn(rows).map((engine) => [
      engine,
      ...rows.flatMap(({ engines }) => {
        const { ndcg, helped, empties } = engines.get(engine) ?? {}
        return [share(ndcg), share(helped), String(empties ?? '-')]
      }),
    ]),
  )
}

function knownItemTable({ size, rows }: KnownItemRows): string {
  const engines = enginesIn(rows)
  const of = (measure: 'mrr' | 'recall' | 'empties', engine: string) =>
    rows.flatMap((row) => row.engines.get(engine)?.[measure] ?? [])
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  return table(
    [`MRR, N = ${thousands(size)}`, ...engines, 'ours – MiniSearch'],
    [
      ...rows.map((row) => [
        row.name,
        ...engines.map((engine) => share(row.engines.get(engine)?.mrr)),
        lead(row).toFixed(3),
      ]),
      ['mean', ...engines.map((engine) => share(mean(of('mrr', engine)))), mean(rows.map(lead)).toFixed(3)],
      ['recall@5', ...engines.map((engine) => share(mean(of('recall', engine))))],
      ['empty', ...engines.map((engine) => String(sum(of('empties', engine))))],
    ],
  )
}

function bytesTable(rows: readonly BytesRow[]): string {
  return table(
    ['bytes', 'N', 'index, KB brotli', 'titles alone', 'code, KB gzip', 'files'],
    rows.map(({ engine, size, index, titles, code, files }) => [
      engine,
      thousands(size),
      ...[index, titles, code].map(kilobytes),
      [...files].map(([file, bytes]) => `${file} ${kilobytes(bytes)}`).join(', '),
    ]),
  )
}

function speedTable(rows: readonly SpeedRow[]): string {
  return table(
    ['speed, ms', 'N', 'slowed', 'load', 'first', 'p50', 'p95', 'p99', 'keystrokes', 'heap MB'],
    rows.map(({ engine, size, rate, load, first, p50, p95, p99, keystrokes, heapMegabytes }) => [
      ...[engine, thousands(size), `${String(rate)}x`, load.toFixed(0), first.toFixed(0)],
      ...[p50, p95, p99].map((figure) => figure.toFixed(1)),
      ...[String(keystrokes), heapMegabytes.toFixed(1)],
    ]),
  )
}

/** All tables. */
export function report({ scenarios, needs, knownItems, bytes, speeds }: Figures): string {
  return [
    ...(scenarios.length > 0 ? [scenarioTable(scenarios)] : []),
    ...(needs.length > 0 ? [needTable(needs)] : []),
    ...knownItems.map(knownItemTable),
    ...(bytes.length > 0 ? [bytesTable(bytes)] : []),
    ...(speeds.length > 0 ? [speedTable(speeds)] : []),
  ].join('\n\n')
}
