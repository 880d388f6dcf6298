import { describe, expect, it } from 'vitest'

import { languageName, listNames, messageForms, placesOf, translator } from '../../../src/i18n/translate.ts'

describe('A page speaks', () => {
  it('English', () => {
    const t = translator('en')
    expect(t('act.title')).toBe('Act now')
    expect(t('steps.dangerText', { number: '999' })).toBe('Call the emergency number: 999.')
    expect(t('search.results', { n: 1 })).toBe('1 result')
    expect(t('search.results', { n: 1200 })).toBe('1,200 results')
    expect(t('filter.chosen', { n: 0 })).toBe('Filter')
  })

  it('Arabic', () => {
    const t = translator('ar')
    expect(t('act.title')).toMatch(/^\p{Script=Arabic}/u)
    expect(t('steps.dangerText', { number: '999' })).toMatch(/\p{Script=Arabic}.*999/u)
    const counted = [0, 1, 2, 3, 11, 100].map((n) => t('search.results', { n }))
    expect(new Set(counted).size).toBe(6)
  })

  it.each([
    ['en', '1 more time.', '2 more times.'],
    ['pl', 'jeszcze 1 raz.', 'jeszcze 2 razy.'],
    ['ro', 'încă o dată.', 'încă de 2 ori.'],
    ['es', '1 vez más.', '2 veces más.'],
    ['pt', 'mais 1 vez.', 'mais 2 vezes.'],
    ['uk', 'ще 1 раз.', 'ще 2 рази.'],
    ['ar', 'الضغط على Shift مرة أخرى.', 'الضغط على Shift مرتين أخريين.'],
    ['zh-Hans', '再按 1 次 Shift。', '再按 2 次 Shift。'],
  ])('of one press of Shift and of two as the language does (%s)', (language, one, two) => {
    const t = translator(language)
    expect([1, 2].map((n) => t('leave.shift', { n }))).toEqual([expect.stringMatching(one), expect.stringMatching(two)])
  })

  it.each(['fr', 'xx'])('English where the interface is not written in its language yet (%s)', (language) => {
    expect(translator(language)('act.title')).toBe('Act now')
  })

  it('and hands scripts the forms of a message, to choose from on the page', () => {
    expect(messageForms('search.results', 'en')).toEqual({ one: '{n} result', other: '{n} results' })
    expect(messageForms('act.title', 'xx')).toBe('Act now')
  })
})

it.each([
  ['ro', 'en', 'Romanian'],
  ['zh-Hans', 'en', 'Simplified Chinese'],
  ['en', 'ar', 'الإنجليزية'],
  ['xx', 'en', 'xx'],
])('The language %s is called in %s: %s', (tag, language, expected) => {
  expect(languageName(tag, language)).toBe(expected)
})

it.each([
  ['en', [], ''],
  ['en', ['Housekeeping'], 'Housekeeping'],
  ['en', ['Housekeeping', 'Spa', 'Security'], 'Housekeeping, Spa and Security'],
  ['en', ['HR and recruitment', 'Managers'], 'HR and recruitment, Managers'],
  ['es', ['Gerentes', 'Marcas y propietarios'], 'Gerentes, Marcas y propietarios'],
  ['pl', ['Kierownicy', 'Marki i właściciele', 'Goście'], 'Kierownicy, Marki i właściciele, Goście'],
  ['ar', ['أ', 'ب'], 'أ وب'],
  ['ar', ['أ وب', 'ج'], 'أ وب، ج'],
  ['zh-Hans', ['人事和招聘', '采购', '品牌和业主'], '人事和招聘、采购、品牌和业主'],
  ['zh-Hans', ['甲', '乙', '丙'], '甲、乙和丙'],
])('Names are joined in %s: %j', (language, names, expected) => {
  expect(listNames(names, language)).toBe(expected)
})

it.each([
  [['GB-GBN'], 'England, Wales and Scotland'],
  [['GB-SCT', 'GB-NIR'], 'Scotland and Northern Ireland'],
])('The places %j are %s', (codes, names) => {
  expect(placesOf(codes, translator('en'), 'en')).toBe(names)
})
