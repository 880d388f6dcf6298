import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readPhrases, readSentences, type Sentence } from './sentences.ts'
import { seenOf, trainCrisis, type Trained } from './train.ts'
import { readVocabulary } from './vocabulary.ts'

/** Graded queries have no writer among those of the sentences. */
const NO_WRITER = 0

/** All that is learnt besides the sentences of those who knew no code. What must hold in every language is said twice. */
export function otherSentences(): readonly Sentence[] {
  const lookups = GRADED_LOOKUPS.map((text) => ({ language: 'en', text, need: undefined, writer: NO_WRITER }))
  const added = readSentences('added')
  return [...[...added, ...added, ...readSentences('certain'), ...lookups].map(asRead), ...readPhrases()]
}

/** A sentence as the page scores it. */
function asRead(sentence: Sentence): Sentence {
  return { ...sentence, text: readSentence(sentence.text).text }
}

/** What the writers wrote who knew no code, as they wrote it. */
export function typedSentences(): readonly Sentence[] {
  return (['train', 'needs', 'seventh', 'eighth'] as const).flatMap(readSentences)
}

/** The same as the page scores it. */
export function writtenSentences(): readonly Sentence[] {
  return typedSentences().map(asRead)
}

/** Learns from all that may be learnt from. */
export function trainAll(): Trained {
  return trainCrisis([...writtenSentences(), ...otherSentences()], readVocabulary())
}

/** The files that the weights are learnt from, and those that learn. */
const SOURCES = ['words/*', 'sentences/*', '{alike,learn,pack,train}.ts']

/** One of so many sentences is read to tell whether they are still read as they were. */
const SAMPLED = 40

/** A fingerprint of all that the weights are learnt from. While it stays, the training, which takes 10 s, writes the same. */
export function learntFrom(): string {
  const hash = createHash('sha256')
  const folder = import.meta.dirname
  for (const path of globSync(SOURCES, { cwd: folder }).sort())
    if (!path.includes('held')) hash.update(readFileSync(join(folder, path)))
  const sample = typedSentences().filter((_, at) => at % SAMPLED === 0)
  return hash
    .update(JSON.stringify(seenOf(sample.map(asRead), readVocabulary())))
    .digest('hex')
    .slice(0, 16)
}

const NOTE = '// Written by `npm run train:crisis`; do not edit. tests/bench/crisis/README.md says how it is learnt.'

const list = (points: readonly number[]) => `[${points.join(', ')}]`

/** The file `src/search/crisis/weights.ts`. */
export function renderWeights({ model }: Trained): string {
  return `import type { CrisisModel } from './model.ts'

${NOTE}
// Learnt from ${learntFrom()}.

/** Points for groups of words; see \`CrisisModel\` for what the columns are. */
export const WEIGHTS: CrisisModel = {
  wordBits: ${model.wordBits},
  starts: ${list(model.starts)},
  least: ${model.least},
  ages: { own: ${list(model.ages.own)}, other: ${list(model.ages.other)} },
  groups: \`
${model.groups}
\`,
}
`
}

/** The file `src/search/crisis/learnt-words.ts`. */
export function renderLearntWords({ learnt }: Trained): string {
  return `import type { LearntWords } from './model.ts'

${NOTE}

/** Points for the words that the training chose; see \`LearntWords\` for what the columns are. */
export const LEARNT_WORDS: LearntWords = \`
${learnt}
\`
`
}
