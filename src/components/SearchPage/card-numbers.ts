/*
 * The numbers of the cards of whom to call. Those of all countries are in the page, so that a country which somebody names or
 * has chosen needs no file that may not arrive.
 */

/** What a number is for. */
export type NumberUse = 'emergency' | 'main' | 'police' | 'child' | 'feelings' | 'abuse' | 'rape' | 'shelter'

/** One line as a card shows it. */
export interface CardNumber {
  readonly label: string
  /** The number, or the name of a web site where it has none. */
  readonly number: string
  readonly address: string
  /** The language of the label where it is another than that of the page. */
  readonly language?: string
}

/** Whom to call in one country. */
export interface CountryNumbers {
  readonly name: string
  /** The address of its Act now. */
  readonly path: string
  readonly numbers: Readonly<Partial<Record<NumberUse, readonly CardNumber[]>>>
}

/** The numbers of all countries of the hub, by code. */
export interface SearchNumbers {
  /** The country that the hub was built for. */
  readonly own: string
  readonly countries: Readonly<Partial<Record<string, CountryNumbers>>>
}

/** The label of a line: what it is for, in words that hold in every country, or its name. */
export function labelOf({ label }: CardNumber, country: string, words: string | undefined): string {
  return words === undefined ? label : words.replace('{country}', country)
}

/** The lines of a use: only one where the card asks for no choice, as for the police of a country with several numbers. */
export function linesOf(country: CountryNumbers, use: NumberUse, isOne: boolean): readonly CardNumber[] {
  const lines = country.numbers[use] ?? []
  return isOne ? lines.slice(0, 1) : lines
}
