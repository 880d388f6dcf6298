import { formatPartialDate } from '../../domain/partial-date.ts'
import { monthOf } from '../../domain/source-date.ts'
import type { MessageKey, Translate } from '../../i18n/translate.ts'

/** The words of editors where a source shows no date. */
const FIXED: Readonly<Record<string, MessageKey>> = {
  undated: 'sources.noDate',
  'undated copy': 'sources.undatedCopy',
  'undated older copy': 'sources.olderCopy',
  'archived; undated': 'sources.archived',
}

/** “7 Feb 2018”, “March 2024”, “2012”. */
const DATE = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* )?(\d{4})$/

/** A date that editors write as an English source does, as YYYY, YYYY-MM or YYYY-MM-DD; undefined for other words. */
function partialDateOf(dated: string): string | undefined {
  const [, day, name, year] = DATE.exec(dated) ?? []
  if (year === undefined || name === undefined) return year
  const month = monthOf(name)
  if (month === 0) return undefined
  return [year, String(month), ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** The date of a source in the reader’s language; undefined where it is a sentence of the editors, which is English. */
export function sourceDate(dated: string, t: Translate, language: string): string | undefined {
  const key = FIXED[dated]
  if (key !== undefined) return t(key)
  const date = partialDateOf(dated)
  return date === undefined ? undefined : formatPartialDate(date, language)
}
