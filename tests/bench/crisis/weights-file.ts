import type { CrisisModel } from '../../../src/search/crisis/model.ts'
import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { trainCrisis } from './train.ts'
import { readVocabulary } from './vocabulary.ts'

/** Graded queries have no writer among those of the sentences. */
const NO_WRITER = 0

/** All that is learnt besides the sentences of the four writers. */
export function otherSentences(): readonly Sentence[] {
  const lookups = GRADED_LOOKUPS.map((text) => ({ language: 'en', text, need: undefined, writer: NO_WRITER }))
  return [...readSentences('added'), ...lookups].map(asRead)
}

/** A sentence as the page scores it. */
export function asRead(sentence: Sentence): Sentence {
  return { ...sentence, text: readSentence(sentence.text).text }
}

/** What the writers wrote who knew no code. */
export function writtenSentences(): readonly Sentence[] {
  return [...readSentences('train'), ...readSentences('needs')].map(asRead)
}

/** Learns from all that may be learnt from. */
export function trainAll(): CrisisModel {
  return trainCrisis([...writtenSentences(), ...otherSentences()], readVocabulary())
}

/** The file `src/search/crisis/weights.ts`. */
export function renderWeights({ groups, runs, ...numbers }: CrisisModel): string {
  return `import type { CrisisModel } from './model.ts'

// Written by \`npm run train:crisis\`; do not edit. tests/bench/crisis/README.md says how it is learnt.

/** Points for words and runs of letters; see \`CrisisModel\` for what the columns are. */
export const WEIGHTS: CrisisModel = {
  wordBits: ${numbers.wordBits},
  runBits: ${numbers.runBits},
  start: ${numbers.start},
  least: ${numbers.least},
  needStarts: [${numbers.needStarts.join(', ')}],
  groups: \`
${groups}
\`,
  runs: \`
${runs}
\`,
}
`
}
