/** Where a fact is said: a page with an address, or the citation of something without one. */
export interface Source {
  readonly publisher: string
  readonly url?: string
  readonly citation?: string
  /** The date on the source, as it is written there, such as “12 Sep 2018” or “undated copy”. */
  readonly dated?: string
}

/** The sources of a fact, and when a person last checked it against them. */
export interface Evidence {
  readonly sources: readonly Source[]
  /** The date that the newest source bears: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly sourceSeen?: string
  /** YYYY-MM-DD on which a person checked the fact at its origin; absent until someone has. */
  readonly lastReviewed?: string
  /** Days for which such a check holds. */
  readonly reviewEveryDays: number
  /** True where something of it was published by somebody who works alone: no second person has read it. */
  readonly isReadByOne?: true
}

/** “12 September 2018”, “Sept 2018”, “2018-09” and “2018” as a source bears them; “undated” and “c. 2018” say no date. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function yearMonth(dated: string): string | undefined {
  if (/undated|before|after|\bc\.|about/i.test(dated)) return undefined
  const [, month = '', year] = /(?:\b([A-Za-z]{3})[a-z]*\.? )?\b((?:19|20)\d\d)\b/.exec(dated) ?? []
  if (year === undefined) return undefined
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`
}

/** The date of the oldest source that bears one, as YYYY or YYYY-MM: how old what a page says may be. */
export function oldestDate({ sources }: Pick<Evidence, 'sources'>): string | undefined {
  const dates = sources.flatMap(({ dated = '' }) => yearMonth(dated) ?? [])
  return dates.sort()[0]
}
