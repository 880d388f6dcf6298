import type { Card } from '../../domain/resource.ts'
import { FACET_NAMES, UNSAID_ON_CARDS, type FacetName } from '../../domain/facets.ts'

/** What the line of a card tells: facts of the card, and its values of facets. */
export interface CardFacts extends Pick<Card, 'publisher' | 'year' | 'minutes' | 'leadsToIt'> {
  readonly valuesOf: (facet: FacetName) => readonly string[]
}

/** The words of the line in the reader's language. */
export interface CardWords {
  readonly minutes: (n: number) => string
  /** “4 languages”. */
  readonly languages: (n: number) => string
  /** That its address leads to it, and is not its own page. */
  readonly leads: string
  /** The name of a value of a facet: “Needs a login” for `access` and `registration`. */
  readonly nameOf: (facet: FacetName, value: string) => string
  /** What stands between two names: a comma in English. */
  readonly comma: string
}

/** More languages are counted instead of named. */
const MOST_NAMED = 3

/** The values of a facet by name, but for those that go without saying. */
function namesOf(facet: FacetName, { valuesOf }: CardFacts, { nameOf, comma }: CardWords): string {
  return valuesOf(facet)
    .filter((value) => UNSAID_ON_CARDS[facet]?.includes(value) !== true)
    .map((value) => nameOf(facet, value))
    .join(comma)
}

/**
 * The metadata of a card in one line: publisher, year, time, languages, and what must be done before it can be read. How
 * sure its facts are is told at the end of its page, where it can be read with the sources. Without messages of its own,
 * so that scripts can carry it.
 */
export function writeCardLine(facts: CardFacts, words: CardWords): string {
  const { publisher, year, minutes, leadsToIt, valuesOf } = facts
  const languages = valuesOf('language').length
  const parts = [
    publisher,
    year === undefined ? undefined : String(year),
    minutes === undefined ? undefined : words.minutes(minutes),
    languages > MOST_NAMED ? words.languages(languages) : namesOf('language', facts, words),
    ...FACET_NAMES.filter((facet) => facet in UNSAID_ON_CARDS).map((facet) => namesOf(facet, facts, words)),
    leadsToIt ? words.leads : undefined,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
