import type { SizeRule, SizeTest } from '../domain/law.ts'
import { listNames, nameOf, type Translate } from './translate.ts'

function amount({ number, currency }: SizeTest, language: string): string {
  if (currency === undefined) return new Intl.NumberFormat(language).format(number)
  const words = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  })
  return `${currency} ${words.format(number)}`
}

function testWords(test: SizeTest, t: Translate, language: string): string {
  const number = t(test.isOver ? 'duties.over' : 'duties.orMore', { number: amount(test, language) })
  const withNumber: Translate = (key) => t(key, { number })
  return nameOf(withNumber, 'duties.have', test.measure)
}

/** “If you have more than 10 rooms.” from the numbers of a law; undefined where it names none. */
export function sizeCondition({ tests, needed }: SizeRule, t: Translate, language: string): string | undefined {
  if (tests.length === 0) return undefined
  const words = tests.map((test) => testWords(test, t, language))
  return needed < tests.length
    ? t('duties.ifSome', { needed, count: tests.length, tests: words.join('; ') })
    : t('duties.if', { tests: listNames(words, language) })
}
