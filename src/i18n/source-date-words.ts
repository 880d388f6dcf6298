import { formatPartialDate } from '../domain/partial-date.ts'
import type { SourceDate } from '../domain/source-date.ts'
import type { MessageKey, Translate } from './translate.ts'

const UNSURE = {
  about: 'sources.about',
  before: 'sources.before',
  orLater: 'sources.orLater',
} as const satisfies Record<Exclude<SourceDate['certainty'], 'exact'>, MessageKey>

/** Writes the date of a source in the language of a page, such as “May 2021”, “about 2010” or “before 2013”. */
export function sourceDateWords({ date, certainty }: SourceDate, t: Translate, language: string): string {
  const words = formatPartialDate(date, language)
  return certainty === 'exact' ? words : t(UNSURE[certainty], { date: words })
}
