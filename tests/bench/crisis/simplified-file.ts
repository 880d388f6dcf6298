import { variantsIn } from '../../../src/search/vocabulary/chinese-variants.ts'
import { COUNTRY_WORDS } from '../../../src/search/vocabulary/country-words.ts'
import { crisisPhrases } from '../../../src/search/vocabulary/crisis-phrases.ts'
import { readPhrases } from './sentences.ts'
import { readVocabulary } from './vocabulary.ts'

/** The texts in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The file `src/search/vocabulary/simplified.ts`. */
export function renderSimplified(): string {
  const known = [...readVocabulary().values()].flat()
  const pairs = variantsIn('zh', textsIn([known, readPhrases(), COUNTRY_WORDS, crisisPhrases]))
  return `// Written by \`npm run train:crisis\`; do not edit.

/** Traditional characters, each before the simplified one, of those that the words and phrases of urgent help have. */
export const SIMPLIFIED =
  '${pairs}'
`
}
