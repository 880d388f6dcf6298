import crisis from './crisis-phrases.json' with { type: 'json' }
import { stemRulesIn } from './stem-rules.ts'
import { ownStopWords } from '../../domain/stop-words.ts'
import { synonymsIn } from './synonyms.ts'

/** The kinds of words that the search has for some languages and lacks for this one: it does without. */
export function missingSearchWords(language: string): readonly string[] {
  const lists: readonly (readonly [name: string, isThere: boolean])[] = [
    ['stop words', ownStopWords(language).length > 0],
    ['word endings', stemRulesIn(language) !== ''],
    ['synonyms', synonymsIn(language) !== ''],
    ['cries for help', Object.hasOwn(crisis.phrases, language)],
  ]
  return lists.flatMap(([name, isThere]) => (isThere ? [] : [name]))
}
