import type { SearchDocument } from '../../../src/search/model.ts'
import { mean } from './metrics.ts'

/** What a corpus is like, in figures. */
export interface CorpusStatistics {
  readonly documents: number
  readonly words: number
  readonly vocabulary: number
  /** How fast the vocabulary grows: it is about a constant times the words to the power of this. */
  readonly heaps: number
  /** How fast words grow rare: the chance of a word falls with its rank to the power of this. */
  readonly zipf: number
  /** Share of documents half of whose runs of eight words stand in another document too. */
  readonly nearDuplicates: number
  readonly titleWords: number
  readonly headings: number
  readonly summaryWords: number
  readonly bodyWords: number
  readonly shortestBody: number
  readonly longestBody: number
}

const RUN = 8

/** Ranks between which Zipf's law is measured: the very first words are grammar, the last ones chance. */
const FIRST_RANK = 10
const LAST_RANK = 3_000

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)*/g) ?? []
}

function textOf({ title, headings, summary, body }: SearchDocument): string {
  return [title, ...headings, summary, body].join('\n')
}

/** The slope of the line through points, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  return mean(points.map(([a, b]) => (a - x) * (b - y))) / mean(points.map(([a]) => (a - x) ** 2))
}

/** Ranks evenly over the orders of magnitude, so that the many rare words do not outweigh the others. */
function zipfExponent(words: readonly string[]): number {
  const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length).sort((a, b) => b - a)
  const last = Math.min(LAST_RANK, counts.length)
  const steps = Array.from({ length: 40 }, (_, step) => Math.round(FIRST_RANK * (last / FIRST_RANK) ** (step / 39)))
  return -slope(steps.map((rank) => [Math.log(rank), Math.log(counts[rank - 1] ?? 1)]))
}

function heapsExponent(words: readonly string[]): number {
  const parts = [0.125, 0.25, 0.5, 1].map((part) => words.slice(0, Math.round(part * words.length)))
  return slope(parts.map((part) => [Math.log(part.length), Math.log(new Set(part).size)]))
}

function runsOf(body: string): readonly string[] {
  const words = wordsOf(body)
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

function nearDuplicateShare(documents: readonly SearchDocument[]): number {
  const runs = documents.map(({ body }) => new Set(runsOf(body)))
  const owners = new Map<string, number[]>()
  runs.forEach((own, at) => own.forEach((run) => owners.set(run, [...(owners.get(run) ?? []), at])))
  const isNearDuplicate = (own: ReadonlySet<string>, at: number) => {
    const shared = new Map<number, number>()
    for (const run of own) for (const other of owners.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    shared.delete(at)
    return Math.max(0, ...shared.values()) >= own.size / 2
  }
  return runs.filter(isNearDuplicate).length / documents.length
}

/** Measures a corpus. */
export function measureCorpus(documents: readonly SearchDocument[]): CorpusStatistics {
  const words = documents.flatMap((document) => wordsOf(textOf(document)))
  const bodies = documents.map(({ body }) => wordsOf(body).length)
  return {
    ...{ documents: documents.length, words: words.length, vocabulary: new Set(words).size },
    ...{ heaps: heapsExponent(words), zipf: zipfExponent(words), nearDuplicates: nearDuplicateShare(documents) },
    titleWords: mean(documents.map(({ title }) => wordsOf(title).length)),
    headings: mean(documents.map(({ headings }) => headings.length)),
    summaryWords: mean(documents.map(({ summary }) => wordsOf(summary).length)),
    ...{ bodyWords: mean(bodies), shortestBody: Math.min(...bodies), longestBody: Math.max(...bodies) },
  }
}
