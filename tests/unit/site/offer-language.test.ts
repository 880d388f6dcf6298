import { expect, it } from 'vitest'

import { LOCALES } from '../../../src/i18n/locales.ts'
import { languageToOffer, OFFERS, WAYS } from '../../../src/site/languages/offer-language.ts'

const OTHERS = ['pl', 'pt', 'uk', 'zh-Hans', 'bg', 'zh-Hant'].map((lang) => ({ lang }))

it.each([
  ['pl', ['pl-PL', 'en-GB']],
  ['pt', ['pt-BR', 'en']],
  ['zh-Hans', ['zh-CN']],
  ['uk', ['de', 'UK-ua', 'en']],
  ['uk', ['ru-RU', 'en']],
  ['bg', ['bg-BG', 'en']],
])('%s is offered to a reader who prefers %j', (offered, wanted) => {
  expect(languageToOffer(wanted, ['en'], OTHERS)?.lang).toBe(offered)
})

it.each([
  ['prefers the language of the page', ['en-GB', 'pl']],
  ['reads none of the others', ['de', 'fr']],
  ['says nothing', []],
])('Nothing is offered to a reader who %s', (_, wanted) => {
  expect(languageToOffer(wanted, ['en'], OTHERS)).toBeUndefined()
})

it('Nothing is offered to a reader of Russian in Ukrainian', () => {
  expect(languageToOffer(['ru', 'pl'], ['uk'], OTHERS)).toBeUndefined()
})

it('A page that is not translated is not offered in the language in which it is shown', () => {
  expect(languageToOffer(['pl-PL'], ['nb', 'pl'], OTHERS)).toBeUndefined()
  expect(languageToOffer(['pt'], ['nb', 'pl'], OTHERS)?.lang).toBe('pt')
})

it.each([OFFERS, WAYS])('Each language of the hub can be offered', (words) => {
  expect(Object.keys(words)).toEqual(LOCALES.map(({ code }) => code))
})
