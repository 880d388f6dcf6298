import { memoize } from '../../domain/memoize.ts'
import { pluralText, type Plural } from '../../i18n/plural.ts'
import type { ReportWords } from './impact-config.ts'
import { LEAST_TOLD } from './release.ts'
import type { Told } from './report.ts'

const percentsIn = memoize(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
)

/** The words of a cell. */
export function tell(told: Told, { told: words, language }: Pick<ReportWords, 'told' | 'language'>): string {
  const say = (form: string | Plural, values: Readonly<Record<string, string | number>> = {}) =>
    pluralText(form, { least: LEAST_TOLD, ...values }, language)
  switch (told.kind) {
    case 'count':
      return say('{n}', { n: told.n })
    case 'under':
      return say(words.under)
    case 'hidden':
    case 'absent':
      return say(words[told.kind])
    case 'firms':
      return say(words.firms, { n: told.part, all: told.whole })
    case 'share':
      return say(words.share, { n: told.part, all: told.whole, percent: percentOf(told, language) })
    case 'few':
    case 'unsaid':
      return say(words[told.kind], { all: told.whole })
    case 'nearly':
      return say(words.nearly, { n: told.whole - LEAST_TOLD + 1, all: told.whole })
  }
}

/** “81%”, made of two numbers that are told. */
export function percentOf(
  { part, whole }: { readonly part: number; readonly whole: number },
  language: string,
): string {
  return percentsIn(language).format(part / whole)
}
