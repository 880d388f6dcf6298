import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readPhrases, readSentences, type Sentence } from './sentences.ts'
import { trainCrisis, type Trained } from './train.ts'
import { readVocabulary } from './vocabulary.ts'

/** Graded queries have no writer among those of the sentences. */
const NO_WRITER = 0

/** All that is learnt besides the sentences of those who knew no code. What must hold in every language is said twice. */
export function otherSentences(): readonly Sentence[] {
  const lookups = GRADED_LOOKUPS.map((text) => ({ language: 'en', text, need: undefined, writer: NO_WRITER }))
  const added = readSentences('added')
  return [...[...added, ...added, ...lookups].map(asRead), ...readPhrases()]
}

/** A sentence as the page scores it. */
export function asRead(sentence: Sentence): Sentence {
  return { ...sentence, text: readSentence(sentence.text).text }
}

/** What the writers wrote who knew no code. */
export function writtenSentences(): readonly Sentence[] {
  return (['train', 'needs', 'seventh', 'eighth'] as const).flatMap(readSentences).map(asRead)
}

/** Learns from all that may be learnt from. */
export function trainAll(): Trained {
  return trainCrisis([...writtenSentences(), ...otherSentences()], readVocabulary())
}

const NOTE = '// Written by `npm run train:crisis`; do not edit. tests/bench/crisis/README.md says how it is learnt.'

const list = (points: readonly number[]) => `[${points.join(', ')}]`

/** The file `src/search/crisis/weights.ts`. */
export function renderWeights({ model }: Trained): string {
  return `import type { CrisisModel } from './model.ts'

${NOTE}

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
