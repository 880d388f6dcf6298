import type { CountryLine } from '../domain/help.ts'
import type { Part, Run } from '../domain/paper-parts.ts'

/** The fact that is the name of the hotel, where a paper has it. */
export const HOTEL = 'hotelName'

/** A fact that a paper asks for. */
export interface PaperBlank {
  readonly name: string
  readonly label: string
}

/** A list of the cover sheet. */
export interface CoverList {
  readonly title: string
  readonly lines: readonly string[]
}

/** What a hotel knows of a paper and does not sign: who has read it, what a lawyer looks at, where it comes from. */
export interface Cover {
  readonly title: string
  readonly lines: readonly string[]
  /** That it is not legal advice, and when a lawyer must read it. */
  readonly advice: string
  /** What a lawyer looks at. */
  readonly lawyer: CoverList
  /** The numbers in the paper and where each comes from; those of the hotel's country are put before them. */
  readonly numbers: CoverList
  /** Licence, sources and address. */
  readonly source: CoverList
}

/** What stands in a paper for a number of the hotel's country. */
export interface PaperNumber {
  /** The number and its country; words where the country has none. */
  readonly text: string
  readonly dial?: string
  /** Where it comes from and when it was checked, for the cover sheet. */
  readonly from?: string
}

/** A country whose numbers a paper can have. */
export interface PaperCountry {
  readonly name: string
  readonly lines: Readonly<Record<CountryLine, PaperNumber>>
}

/** The countries whose numbers a paper can have. */
export interface PaperCountries {
  /** The code of the hub's own country, whose numbers it has until another one is chosen. */
  readonly own: string
  readonly byCode: Readonly<Record<string, PaperCountry>>
}

/** A paper as the tool loads it (paper.json): plain data, all words in the paper's language. */
export interface Paper {
  readonly slug: string
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The paper that printers have where it holds. */
  readonly pageSize: 'A4' | 'Letter'
  /** “England and Wales · version 2, 27 November 2026”. */
  readonly about: string
  readonly blanks: readonly PaperBlank[]
  readonly parts: readonly Part[]
  /** Where it comes from, in lines: the first one says which version it is. */
  readonly foot: readonly string[]
  /** Its author, for the properties of a file; the hotel where absent. */
  readonly author?: string
  /** Absent where all of it may be shown to everybody. */
  readonly cover?: Cover
  /** Who owns it, who approved it, and when it is looked at again; absent where nobody has to. */
  readonly control?: readonly { readonly label: string; readonly runs: readonly Run[] }[]
  /** What stands in the place for the hotel's mark at the top; absent where there is none. */
  readonly logo?: string
  /** Where some of its numbers are those of the hotel's country. */
  readonly countries?: PaperCountries
}
