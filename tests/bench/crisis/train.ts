import {
  type CrisisModel,
  NEED_PRIOR_SQUARE,
  NEEDS,
  PRIOR_SQUARE,
  WORD_SHARE,
} from '../../../src/search/crisis/model.ts'
import { hashOf } from '../../../src/search/crisis/packed-set.ts'
import { crisisWords, entriesOf, runsOf } from '../../../src/search/crisis/spelling.ts'
import { learn, type Learned } from './learn.ts'
import { pack } from './pack.ts'
import type { Sentence } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A wrong word of the vocabulary is found once in so many look-ups, and a wrong run. */
const WORD_BITS = 20
const RUN_BITS = 18

/** So many runs of letters are kept: those that tell most, of those that so many sentences have. */
const RUNS = 120
const FEWEST_SENTENCES = 3

/**
 * Each sentence is learnt once as it is, and twice with this share of its words unknown: a sentence that nobody has seen
 * has more unknown words than those that the vocabulary was written beside.
 */
const UNKNOWN = 0.3
const COPIES = 3

/** How small weights are kept, so that they do not learn the sentences by heart. */
const REGULARISATION = 4
/** For the needs, which only words tell, there is less to learn by heart. */
const NEED_REGULARISATION = 1

/** Points for 1 of the machine. */
const POINTS = 10

/** Below so many points the card is not shown: chosen by cross-validation on the sentences to learn from. */
const LEAST = 0.5

/** Bits of a hash that stands for chance. */
const CHANCES = 16

/** Whether a word is left out of a copy of a sentence: the same ones each time. */
function isUnknown(entry: string, sentence: number, copy: number): boolean {
  return copy > 0 && hashOf(`${entry} ${sentence} ${copy}`, CHANCES) < UNKNOWN * 2 ** CHANCES
}

interface Read {
  readonly entries: ReadonlyMap<string, readonly number[]>
  readonly runs: readonly string[]
}

/** What is found of the vocabulary, as the browser would: by hashes. */
function createReader(groups: readonly (readonly string[])[]): (text: string) => Read {
  const groupsOf = new Map<number, number[]>()
  groups.forEach((keys, group) => {
    for (const hash of new Set(keys.map((key) => hashOf(key, WORD_BITS)))) {
      groupsOf.set(hash, [...(groupsOf.get(hash) ?? []), group])
    }
  })
  return (text) => {
    const words = crisisWords(text)
    const found = words
      .flatMap(entriesOf)
      .map((entry): [string, readonly number[]] => [entry, groupsOf.get(hashOf(entry, WORD_BITS)) ?? []])
    return {
      entries: new Map(found.filter(([, groupsHere]) => groupsHere.length > 0)),
      runs: [...new Set(words.flatMap(runsOf))],
    }
  }
}

/** The runs that tell most, learnt together with the groups of words. */
function chooseRuns(reads: readonly Read[], wanted: readonly boolean[], size: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const run of reads.flatMap(({ runs }) => runs)) counts.set(run, (counts.get(run) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES)
  const numbers = new Map(common.map(([run], at) => [run, size + at]))
  const { weights } = learnHelp(reads, wanted, size, size + common.length, ({ runs }) =>
    runs.flatMap((run) => numbers.get(run) ?? []),
  )
  const tells = ([, count]: readonly [string, number], at: number) =>
    Math.abs(weights[size + at] ?? 0) * Math.sqrt(count)
  return common
    .map((entry, at) => ({ run: entry[0], tells: tells(entry, at) }))
    .toSorted((a, b) => b.tells - a.tells)
    .slice(0, RUNS)
    .map(({ run }) => run)
}

function learnHelp(
  reads: readonly Read[],
  wanted: readonly boolean[],
  groups: number,
  size: number,
  runsIn: (read: Read) => readonly number[],
) {
  const examples = reads.flatMap((read, sentence) =>
    Array.from({ length: COPIES }, (_, copy) => {
      const known = [...read.entries].filter(([entry]) => !isUnknown(entry, sentence, copy))
      const features = [...new Set(known.flatMap(([, groupsHere]) => groupsHere)), ...runsIn(read)]
      return { features, isWanted: wanted[sentence] ?? false }
    }),
  )
  return learn(examples, size, (feature) => (feature < groups ? WORD_SHARE : 1), REGULARISATION, PRIOR_SQUARE)
}

const inPoints = (weight: number | undefined) => Math.round((weight ?? 0) * POINTS)

/** Who needs help, learnt from the sentences of those who do, by their groups of words alone. */
function learnNeeds(reads: readonly Read[], sentences: readonly Sentence[], groups: number): readonly Learned[] {
  const inNeed = reads.flatMap(({ entries }, at) => {
    const need = sentences[at]?.need
    return need === undefined ? [] : [{ need, features: [...new Set([...entries.values()].flat())] }]
  })
  return NEEDS.map((name) => {
    const examples = inNeed.map(({ need, features }) => ({ features, isWanted: need === name }))
    return learn(examples, groups, () => 1, NEED_REGULARISATION, NEED_PRIOR_SQUARE)
  })
}

/** A few points more or less for a need say nothing. */
const FEWEST_FOR_A_NEED = 3
const forNeed = (points: number) => (Math.abs(points) < FEWEST_FOR_A_NEED ? 0 : points)

function groupLines(vocabulary: Vocabulary, help: Learned, needs: readonly Learned[]): string {
  const lines = [...vocabulary].map(([name, keys], group) => {
    const { packed, count } = pack(keys, WORD_BITS)
    const ofNeeds = needs.map(({ weights }) => forNeed(inPoints(weights[group])))
    return [name, count, inPoints(help.weights[group]), ...ofNeeds, packed].join(' ')
  })
  return lines.join('\n')
}

function runLines(runs: readonly string[], pointsOf: (run: string) => number): string {
  const lines = [...Map.groupBy(runs, pointsOf)]
    .filter(([points]) => points !== 0)
    .toSorted(([a], [b]) => b - a)
    .map(([points, same]) => {
      const { packed, count } = pack(same, RUN_BITS)
      return `${points} ${count} ${packed}`
    })
  return lines.join('\n')
}

/** Learns the points of the words and runs from sentences: the same ones from the same sentences, byte for byte. */
export function trainCrisis(sentences: readonly Sentence[], vocabulary: Vocabulary): CrisisModel {
  const groups = [...vocabulary.values()]
  const read = createReader(groups)
  const reads = sentences.map(({ text }) => read(text))
  const wanted = sentences.map(({ need }) => need !== undefined)

  const runs = chooseRuns(reads, wanted, groups.length)
  const hashes = [...new Set(runs.map((run) => hashOf(run, RUN_BITS)))]
  // Two runs with the same hash are one feature, as they will be in the browser.
  const numbers = new Map(hashes.map((hash, at) => [hash, groups.length + at]))
  const numberOf = (run: string) => numbers.get(hashOf(run, RUN_BITS)) ?? []
  const runsIn = (one: Read) => [...new Set(one.runs.flatMap(numberOf))]
  const help = learnHelp(reads, wanted, groups.length, groups.length + hashes.length, runsIn)
  const needs = learnNeeds(reads, sentences, groups.length)

  return {
    ...{ wordBits: WORD_BITS, runBits: RUN_BITS, start: inPoints(help.start), least: LEAST },
    needStarts: needs.map(({ start }) => inPoints(start)),
    groups: groupLines(vocabulary, help, needs),
    runs: runLines(runs, (run) => inPoints(help.weights[numbers.get(hashOf(run, RUN_BITS)) ?? -1])),
  }
}
