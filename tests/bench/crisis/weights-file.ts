import type { CrisisModel } from '../../../src/search/crisis/model.ts'
import { variantsIn } from '../../../src/search/vocabulary/chinese-variants.ts'
import { COUNTRY_WORDS } from '../../../src/search/vocabulary/country-words.ts'
import { crisisPhrases } from '../../../src/search/vocabulary/crisis-phrases.ts'
import {
  ADULT_WITH_CHILDREN,
  AGAINST_A_CHILD,
  GUEST_VOICE,
  NEED_PHRASES,
} from '../../../src/search/vocabulary/need-phrases.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { trainCrisis } from './train.ts'
import { readVocabulary } from './vocabulary.ts'

/** Graded queries have no writer among those of the sentences. */
const NO_WRITER = 0

/** All that is learnt besides the sentences of the four writers. */
export function otherSentences(): readonly Sentence[] {
  const lookups = GRADED_LOOKUPS.map((text) => ({ language: 'en', text, need: undefined, writer: NO_WRITER }))
  return [...readSentences('added'), ...lookups]
}

/** Learns from all that may be learnt from. */
export function trainAll(): CrisisModel {
  return trainCrisis([...readSentences('train'), ...otherSentences()], readVocabulary())
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

/** The file `src/search/vocabulary/simplified.ts`. */
export function renderSimplified(): string {
  const known = [...readVocabulary().values()].flat().join('')
  const phrases = [
    ...Object.values(NEED_PHRASES).flat(),
    GUEST_VOICE,
    AGAINST_A_CHILD,
    ADULT_WITH_CHILDREN,
    ...crisisPhrases,
  ]
  const pairs = variantsIn('zh', [known, ...phrases, ...Object.values(COUNTRY_WORDS)])
  return `// Written by \`npm run train:crisis\`; do not edit.

/** Traditional characters, each before the simplified one, of those that the words and phrases of urgent help have. */
export const SIMPLIFIED =
  '${pairs}'
`
}
