import {
  type CrisisModel,
  GROUP_SHARE,
  type LearntWords,
  NEEDS,
  POINTS,
  shareOf,
  WORD_SHARE,
} from '../../../src/search/crisis/model.ts'
import { hashOf } from '../../../src/domain/text-hash.ts'
import { crisisWords, entriesOf } from '../../../src/search/crisis/spelling.ts'
import { ageIn } from '../../../src/search/query/age.ts'
import { lineOf } from '../../../src/search/query/phrase-pattern.ts'
import { alike } from './alike.ts'
import { type Example, learn, type Learned } from './learn.ts'
import { pack } from './pack.ts'
import type { Sentence } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the training writes: the groups of words with their points, and the words that it chose. */
export interface Trained {
  readonly model: CrisisModel
  readonly learnt: LearntWords
}

/** A word that is in no set is taken for one of it once in so many look-ups. */
const WORD_BITS = 20

/** So many learnt words are kept, of those that so many sentences have, in so many sets of words that are alike. */
const LEARNT = 6150
const FEWEST_SENTENCES = 2
const SETS = 128

/**
 * Each sentence is learnt once as it is, and so many times more with this share of its words unknown: a sentence that nobody
 * has seen has more unknown words than those that the vocabulary was written beside.
 */
const UNKNOWN = 0.15
const COPIES = 2

/** How small weights are kept, so that they do not learn the sentences by heart. */
const REGULARISATION = 0.003

/** Below so many points the card is not shown: chosen by cross-validation on the sentences to learn from. */
const LEAST = 12

/** Bits of a hash that stands for chance. */
const CHANCES = 16

/** The kinds of sentences: the needs, and at last those that look something up. */
const KINDS = NEEDS.length + 1

/** Two features stand for an age under 18. */
const AGES = ['own', 'other'] as const

interface Read {
  readonly words: readonly string[]
  readonly age: number | undefined
  readonly kind: number
}

/** Reads sentences into numbers of features: first the groups, then the ages, then words. */
function createReader(vocabulary: Vocabulary) {
  const groupsOf = new Map<number, number[]>()
  for (const [group, keys] of [...vocabulary.values()].entries()) {
    for (const hash of new Set(keys.map((key) => hashOf(key, WORD_BITS)))) {
      groupsOf.set(hash, [...(groupsOf.get(hash) ?? []), group])
    }
  }
  const hashes = new Map<string, readonly number[]>()
  const hashesOf = (word: string) => {
    const known = hashes.get(word) ?? entriesOf(word).map((entry) => hashOf(entry, WORD_BITS))
    hashes.set(word, known)
    return known
  }
  return {
    hashesOf,
    read({ text, need }: Sentence): Read {
      const age = ageIn(lineOf(text))
      return {
        words: crisisWords(text),
        age: age === undefined ? undefined : vocabulary.size + AGES.indexOf(age),
        kind: need === undefined ? NEEDS.length : NEEDS.indexOf(need),
      }
    },
    /** The features of some words. @param numbers the learnt words by their hash. */
    example({ age, kind }: Read, words: readonly string[], numbers: ReadonlyMap<number, number>): Example {
      const all = [...new Set(words.flatMap(hashesOf))]
      const groups = [...new Set(all.flatMap((hash) => groupsOf.get(hash) ?? []))]
      const learnt = all.flatMap((hash) => numbers.get(hash) ?? [])
      return {
        features: [...groups, ...learnt, ...(age === undefined ? [] : [age])],
        values: [
          ...groups.map(() => shareOf(GROUP_SHARE, groups.length)),
          ...learnt.map(() => shareOf(WORD_SHARE, learnt.length)),
          ...(age === undefined ? [] : [1]),
        ],
        kind,
      }
    },
  }
}

type Reader = ReturnType<typeof createReader>

/** What the training sees of sentences, by which it can be told whether it would still learn the same. */
export function seenOf(sentences: readonly Sentence[], vocabulary: Vocabulary): readonly object[] {
  const reader = createReader(vocabulary)
  return sentences.map((sentence) => {
    const read = reader.read(sentence)
    return { ...read, hashes: read.words.map(reader.hashesOf) }
  })
}

/** Whether a word is left out of a copy of a sentence: the same ones each time. */
function isUnknown(word: string, sentence: number, copy: number): boolean {
  return copy > 0 && hashOf(`${word} ${sentence} ${copy}`, CHANCES) < UNKNOWN * 2 ** CHANCES
}

function learnAll(reader: Reader, reads: readonly Read[], numbers: ReadonlyMap<number, number>, first: number) {
  const examples = reads.flatMap((read, sentence) =>
    Array.from({ length: COPIES + 1 }, (_, copy) =>
      reader.example(
        read,
        read.words.filter((word) => !isUnknown(word, sentence, copy)),
        numbers,
      ),
    ),
  )
  return learn(examples, first + numbers.size, KINDS, REGULARISATION)
}

/** The weights of a feature by kind, without what they have in common, which says nothing. */
function rowOf({ weights }: Learned, feature: number): readonly number[] {
  const row = [...weights.subarray(feature * KINDS, (feature + 1) * KINDS)]
  const middle = row.reduce((sum, weight) => sum + weight, 0) / KINDS
  return row.map((weight) => weight - middle)
}

const number = (hashes: readonly number[], first: number) => new Map(hashes.map((hash, at) => [hash, first + at]))

/** The words that tell most, as hashes. */
function chooseWords(reader: Reader, reads: readonly Read[], first: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const { words } of reads) {
    for (const hash of new Set(words.flatMap(reader.hashesOf))) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES)
  const numbers = number(
    common.map(([hash]) => hash),
    first,
  )
  const learned = learnAll(reader, reads, numbers, first)
  const tells = ([hash, count]: readonly [number, number]) =>
    Math.sqrt(count * rowOf(learned, numbers.get(hash) ?? 0).reduce((sum, weight) => sum + weight ** 2, 0))
  return common
    .map((one) => ({ hash: one[0], tells: tells(one) }))
    .toSorted((a, b) => b.tells - a.tells)
    .slice(0, LEARNT)
    .map(({ hash }) => hash)
}

const inPoints = (weights: readonly number[]) => weights.map((weight) => Math.round(weight * POINTS))

/** Learns the points of words from sentences: the same ones from the same sentences, byte for byte. */
export function trainCrisis(sentences: readonly Sentence[], vocabulary: Vocabulary): Trained {
  const reader = createReader(vocabulary)
  const reads = sentences.map(reader.read)
  const first = vocabulary.size + AGES.length
  const chosen = chooseWords(reader, reads, first)
  const numbers = number(chosen, first)
  const alone = learnAll(reader, reads, numbers, first)
  const sets = alike(
    chosen.map((_, at) => rowOf(alone, first + at)),
    SETS,
  )
  // Learnt once more, now that the words of a set have their points in common.
  const inSets = new Map(chosen.map((hash, at) => [hash, first + (sets[at] ?? 0)]))
  const learned = learnAll(reader, reads, inSets, first)
  const learnt = [...Map.groupBy(chosen, (hash) => inSets.get(hash) ?? 0)].map(([set, members]) => {
    const { packed, count } = pack(members, WORD_BITS)
    return [count, ...inPoints(rowOf(learned, set)), packed].join(' ')
  })
  const groups = [...vocabulary].map(([name, keys], group) => {
    const hashes = keys.map((key) => hashOf(key, WORD_BITS))
    const { packed, count } = pack(hashes, WORD_BITS)
    return [name, count, ...inPoints(rowOf(learned, group)), packed].join(' ')
  })
  const [own = [], other = []] = AGES.map((_, age) => inPoints(rowOf(learned, vocabulary.size + age)))
  return {
    model: {
      wordBits: WORD_BITS,
      starts: inPoints([...learned.starts]),
      least: LEAST,
      ages: { own, other },
      groups: groups.join('\n'),
    },
    learnt: learnt.join('\n'),
  }
}
