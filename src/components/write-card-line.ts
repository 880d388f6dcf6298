import type { Card } from '../domain/resource.ts'

/** What the line of a card tells. */
export type CardFacts = Pick<Card, 'publisher' | 'year' | 'minutes' | 'languages' | 'access'>

/** The words of the line in the reader's language. */
export interface CardWords {
  readonly minutes: (n: number) => string
  /** “4 languages”. */
  readonly languages: (n: number) => string
  readonly languageName: (tag: string) => string
  readonly accessName: (access: string) => string
}

/** More languages are counted instead of named. */
const MOST_NAMED = 3

function languagesText(languages: readonly string[], words: CardWords): string {
  return languages.length > MOST_NAMED
    ? words.languages(languages.length)
    : languages.map(words.languageName).join(', ')
}

/**
 * The metadata of a card in one line: publisher, year, time, languages, and what must be done before it can be read. How
 * sure its facts are is told at the end of its page, where it can be read with the sources. Without messages of its own,
 * so that scripts can carry it.
 */
export function writeCardLine({ publisher, year, minutes, languages, access }: CardFacts, words: CardWords): string {
  const parts = [
    publisher,
    year === undefined ? undefined : String(year),
    minutes === undefined ? undefined : words.minutes(minutes),
    languagesText(languages, words),
    access === undefined || access === 'open' ? undefined : words.accessName(access),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
