import type { SizeRule, SizeTest } from '../domain/law.ts'
import { marksOf } from './punctuation.ts'
import { nameOf, type Translate } from './translate.ts'

function amount({ number, currency }: SizeTest, language: string): string {
  if (currency === undefined) return new Intl.NumberFormat(language).format(number)
  // A Portuguese billion is a million millions; in Brazil, where “pt” is at home, it is a thousand.
  const words = new Intl.NumberFormat(language === 'pt' ? 'pt-PT' : language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  })
  return `${currency} ${words.format(number)}`
}

/** One test as a clause, such as “you have more than 10 rooms”. A number of people or things chooses the plural form. */
function testWords(test: SizeTest, t: Translate, language: string): string {
  const withNumber: Translate = (key) => t(key, { n: test.number, amount: amount(test, language) })
  return nameOf(withNumber, test.isOver ? 'duties.over' : 'duties.orMore', test.measure)
}

/** “If you have more than 10 rooms.” from the numbers of a law; undefined where it names none. */
export function sizeCondition({ tests, needed }: SizeRule, t: Translate, language: string): string | undefined {
  if (tests.length === 0) return undefined
  const words = tests.map((test) => testWords(test, t, language))
  const [first = '', second = ''] = words
  if (words.length === 1) return t('duties.if', { tests: first })
  if (words.length === 2 && needed === 2) return t('duties.ifBoth', { first, second })
  return t('duties.ifSome', { n: needed, count: words.length, tests: words.join(marksOf(language).semicolon) })
}
