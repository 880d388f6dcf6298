import { isCrisis } from './crisis.ts'
import { type Age, ageIn } from './age.ts'
import { type NamedCountry, namedCountry } from './named-country.ts'
import { lineOf } from './phrase-pattern.ts'
import { type Said, saidIn } from './said.ts'
import { SIMPLIFIED } from '../vocabulary/simplified.ts'
import type { Need } from '../crisis/model.ts'

/** The facts that a sentence gives before its words are scored. */
export interface ReadSentence {
  /** In simplified characters, if it is Chinese. */
  readonly text: string
  /** Whether it has a phrase of urgent help: enough for a card. */
  readonly hasPhrase: boolean
  /** An age under 18 that somebody says of herself, or of another. */
  readonly age: Age | undefined
  /** Which words of certain.ts it has. */
  readonly said: ReadonlySet<Said>
  /** The country that somebody says to be in. */
  readonly country: NamedCountry | undefined
}

let simplified: ReadonlyMap<string, string> | undefined

/** Keyboards of Hong Kong and Taiwan write other characters than the vocabulary has. */
function toSimplified(text: string): string {
  simplified ??= new Map([...SIMPLIFIED.matchAll(/(.)(.)/gsu)].map(([, other = '', one = '']) => [other, one]))
  return text.replaceAll(/\p{Script=Han}/gu, (character) => simplified?.get(character) ?? character)
}

/** Reads what somebody typed. */
export function readSentence(typed: string): ReadSentence {
  const text = toSimplified(typed)
  const line = lineOf(text)
  return { text, hasPhrase: isCrisis(text), age: ageIn(line), said: saidIn(line), country: namedCountry(typed) }
}

/** The need where words are not scored: only phrases tell it. */
export function needOfPhrases({ hasPhrase }: ReadSentence): Need | undefined {
  return hasPhrase ? 'danger' : undefined
}
