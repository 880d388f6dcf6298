import { isCrisis } from './crisis.ts'
import { namedCountry } from './named-country.ts'
import { type PhraseSigns, readPhrases, withoutHarmless } from './need-phrases.ts'
import { SIMPLIFIED } from '../vocabulary/simplified.ts'
import type { Need } from '../crisis/model.ts'

/** What a sentence says by its phrases, before its words are scored. */
export interface ReadSentence {
  /** In simplified characters, if it is Chinese, and without sayings in which nobody is hurt. */
  readonly text: string
  /** Whether it has a phrase of urgent help. */
  readonly hasPhrase: boolean
  readonly signs: PhraseSigns
  /** Whether a phrase alone is enough for a card. */
  readonly isCertain: boolean
  /** The country that somebody says to be in. */
  readonly country: string | undefined
}

let simplified: ReadonlyMap<string, string> | undefined

/** Who types on a keyboard from Hong Kong or Taiwan writes other characters than the vocabulary has. */
function toSimplified(text: string): string {
  simplified ??= new Map([...SIMPLIFIED.matchAll(/(.)(.)/gsu)].map(([, other = '', one = '']) => [other, one]))
  return text.replaceAll(/\p{Script=Han}/gu, (character) => simplified?.get(character) ?? character)
}

/** Reads what somebody typed. */
export function readSentence(typed: string): ReadSentence {
  const text = withoutHarmless(toSimplified(typed))
  const signs = readPhrases(text)
  const hasPhrase = isCrisis(text)
  const isCertain = hasPhrase || signs.need !== undefined || (signs.age === 'own' && signs.isAgainst)
  return { text, hasPhrase, signs, isCertain, country: namedCountry(typed) }
}

/** The need where words are not scored: phrases alone tell it. */
export function needOfPhrases({ hasPhrase, signs }: ReadSentence): Need | undefined {
  if (signs.age === 'own' && signs.isAgainst) return 'child'
  return signs.need ?? (hasPhrase ? 'danger' : undefined)
}
