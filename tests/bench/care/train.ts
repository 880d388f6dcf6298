import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { FAULTS, STEP } from '../../../sanity-studio/model/rules/learnt/judge-sentence.ts'
import {
  FEATURE_BITS,
  featuresOf,
  SENTENCE_PLACES,
  type SentencePlace,
} from '../../../sanity-studio/model/rules/learnt/sentence-features.ts'
import { hashOf } from '../../../src/domain/text-hash.ts'
import { type Example, learn } from '../crisis/learn.ts'
import { NEIGHBOURS, readRewording } from './neighbours.ts'
import { readCareSentences } from './sentences.ts'

/** Good is the last kind. */
const KINDS = [...FAULTS, 'good'] as const

const REGULARISATION = 0.003

/** A feature that fewer sentences have is not learnt. */
const FEWEST_SENTENCES = 2

/** A sentence is learnt once as it is, and so many times more with a share of its features left out. */
const COPIES = 3
/** What was written for the training is learnt so many times in other words as well, each once whole and once with features left out. */
const REWORDED = 4
const UNKNOWN = 0.25
/** Bits of a hash that stands for chance. */
const CHANCES = 16

interface Sentence {
  readonly features: readonly number[]
  readonly kind: number
  readonly copies: number
}

/** Where the texts of the hub are kept that are learnt as good ones, a sentence a line. */
export const publishedFile = (place: SentencePlace) => join(import.meta.dirname, 'published', `${place}.txt`)

const readPublished = (place: SentencePlace) => readFileSync(publishedFile(place), 'utf8').trim().split('\n')

function readSentences(): readonly Sentence[] {
  const reword = readRewording()
  const written = (['open', 'voices'] as const)
    .flatMap(readCareSentences)
    .flatMap(({ text, kind, place, language }) => {
      const number = KINDS.findIndex((name) => name === kind)
      const where = SENTENCE_PLACES.find((name) => name === place)
      if (number === -1 || where === undefined || language !== 'en') return []
      const sentence = { features: featuresOf(text, where), kind: number, copies: COPIES }
      return Array.from({ length: REWORDED + 1 }, (_, copy) =>
        copy === 0 ? sentence : { features: featuresOf(reword(text, copy), where), kind: number, copies: 1 },
      )
    })
  const published = SENTENCE_PLACES.flatMap((place) =>
    readPublished(place).map((text) => ({
      ...{ features: featuresOf(text, place), kind: KINDS.indexOf('good'), copies: COPIES },
    })),
  )
  return [...written, ...published]
}

/** Whether a copy of a sentence goes without a feature: the same ones each time. */
const isUnknown = (feature: number, sentence: number, copy: number) =>
  copy > 0 && hashOf(`${feature} ${sentence} ${copy}`, CHANCES) < UNKNOWN * 2 ** CHANCES

function examplesOf(sentences: readonly Sentence[]): readonly Example[] {
  const counts = new Uint32Array(2 ** FEATURE_BITS)
  for (const { features } of sentences) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1
  return sentences.flatMap(({ features, kind, copies }, sentence) =>
    Array.from({ length: copies + 1 }, (_, copy) => {
      const known = features.filter(
        (feature) => (counts[feature] ?? 0) >= FEWEST_SENTENCES && !isUnknown(feature, sentence, copy),
      )
      return { features: known, values: known.map(() => 1 / Math.sqrt(features.length)), kind }
    }),
  )
}

/** The file `learnt-weights.ts`: the same from the same sentences, byte for byte. */
export function renderWeights(): string {
  const { weights, starts } = learn(examplesOf(readSentences()), 2 ** FEATURE_BITS, KINDS.length, REGULARISATION)
  const good = KINDS.indexOf('good')
  const half = (feature: number, fault: number) => {
    const place = feature * KINDS.length
    const steps = Math.round(((weights[place + fault] ?? 0) - (weights[place + good] ?? 0)) / STEP)
    return Math.max(-8, Math.min(7, steps)) & 15
  }
  const bytes = Uint8Array.from(
    { length: 2 ** FEATURE_BITS },
    (_, feature) => half(feature, 0) | (half(feature, 1) << 4),
  )
  const first = FAULTS.map((_, fault) => ((starts[fault] ?? 0) - (starts[good] ?? 0)).toFixed(3))
  return `// Written by \`npm run train:care\`; do not edit. tests/bench/care/README.md says how it is learnt.
// Learnt from ${learntFrom()}.

/** The weights of words of English sentences: how they are packed is in judge-sentence.ts. */
export const LEARNT_WEIGHTS = {
  starts: [${first.join(', ')}],
  packed: '${Buffer.from(bytes).toString('base64')}',
}
`
}

/** A fingerprint of all that the weights are learnt from: while it stays, the training writes the same. */
export function learntFrom(): string {
  const files = ['open.jsonl', 'voices.jsonl', 'sentences.ts', 'neighbours.ts', 'train.ts', '../crisis/learn.ts'].map(
    (name) => join(import.meta.dirname, name),
  )
  const hash = createHash('sha256')
  for (const path of [...files, NEIGHBOURS, ...SENTENCE_PLACES.map(publishedFile)]) hash.update(readFileSync(path))
  const read = readPublished('paragraph').slice(0, 50)
  return hash
    .update(JSON.stringify([FAULTS, STEP, FEATURE_BITS, read.map((text) => featuresOf(text, 'paragraph'))]))
    .digest('hex')
    .slice(0, 16)
}
