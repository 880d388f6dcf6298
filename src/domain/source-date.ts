import type { Evidence } from './evidence.ts'

/** The date that a source bears, and how sure it is. */
export interface SourceDate {
  /** YYYY or YYYY-MM. */
  readonly date: string
  /** `about`: “c. 2010”, “undated copy of 2015”; `before`: “before 2013”; `orLater`: “after 2017”, “2018 or later”. */
  readonly certainty: 'exact' | 'about' | 'before' | 'orLater'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month by the first letters of its English name, from 1; 0 where there is none. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** With one date the least sure comes first: it may be the oldest. */
const BY_AGE: readonly SourceDate['certainty'][] = ['before', 'about', 'exact', 'orLater']

function certaintyOf(text: string): SourceDate['certainty'] {
  if (/\bbefore\b/i.test(text)) return 'before'
  if (/\bafter\b|\bor later\b/i.test(text)) return 'orLater'
  return /\b(?:undated|about)\b|\bc\. /i.test(text) ? 'about' : 'exact'
}

/**
 * Reads the date from what a source bears, such as “12 September 2018”, “c. 2010” or “undated copy, after 2017”: the first year,
 * with its month. What is in brackets or behind a semicolon is the date of something else (“undated copy (1998 Act)”).
 */
export function readSourceDate(dated: string): SourceDate | undefined {
  const [own = ''] = dated.replace(/\([^)]*\)?/g, '').split(';')
  const [, month = '', year] = /(?:\b([A-Za-z]{3})[a-z]*\.? )?\b((?:19|20)\d\d)\b/.exec(own) ?? []
  if (year === undefined) return undefined
  const number = monthOf(month)
  const date = number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`
  return { date, certainty: certaintyOf(own) }
}

/**
 * The date of the oldest source that bears one: how old what a page says may be. “May 2025 or later” is said only where no other
 * source is from before some date, since that one may be older.
 */
export function oldestDate({ sources }: Pick<Evidence, 'sources'>): SourceDate | undefined {
  const dates = sources.flatMap(({ dated = '' }) => readSourceDate(dated) ?? [])
  const isBefore = dates.some(({ certainty }) => certainty === 'before')
  const [oldest] = dates
    .filter(({ certainty }) => !isBefore || certainty !== 'orLater')
    .sort((a, b) => a.date.localeCompare(b.date) || BY_AGE.indexOf(a.certainty) - BY_AGE.indexOf(b.certainty))
  return oldest
}
