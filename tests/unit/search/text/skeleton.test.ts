import { expect, it } from 'vitest'

import { analyseText } from '../../../../src/search/text/normalise.ts'
import { createSkeleton } from '../../../../src/search/text/skeleton.ts'
import { romanisationIn } from '../../../../src/search/vocabulary/romanisation.ts'
import { find, makeEngine } from '../make-document.ts'

const skeleton = (word: string, language: string) =>
  createSkeleton(romanisationIn(language))?.(analyseText(word).join(' '))

it.each([
  ['uk', 'паспорт', 'pasport'],
  ['uk', 'забрали', 'zabraly'],
  ['uk', 'зарплата', 'zarplata'],
  ['uk', 'гроші', 'hroshi'],
  ['uk', 'щоденно', 'shchodenno'],
  ['ar', 'جَوازُ', 'jawaz'],
  ['ar', 'السفر', 'alsafar'],
  ['ar', 'راتب', 'rateb'],
  ['ar', 'خوف', '5of'],
])('%s: “%s” is typed “%s”', (language, word, typed) => {
  expect(skeleton(typed, language)).toBe(skeleton(word, language))
  expect(skeleton(word, language)?.length).toBeGreaterThan(1)
})

it('a language that is written in Latin letters has none', () => {
  for (const language of ['en', 'pl', 'zh-Hans']) expect(createSkeleton(romanisationIn(language))).toBeUndefined()
})

it('words in Latin letters find those of the page, unless they are known as they are', () => {
  const engine = makeEngine(
    [
      { id: 'kept', title: 'Начальник забрав мій паспорт' },
      { id: 'letter', title: 'Лист', originalTerms: ['pasporta'] },
    ],
    'uk',
  )
  expect(find(engine, 'zabrav pasport ')[0]).toBe('kept')
  expect(find(engine, 'pasporta ')).toEqual(['letter'])
})
