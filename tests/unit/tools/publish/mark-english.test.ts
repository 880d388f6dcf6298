import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { languageAt, markEnglish } from '../../../../src/tools/publish/mark-english.ts'

const title = translator('en')('act.title')

const mark = (html: string, language: string) => markEnglish(Buffer.from(html), language).toString()

it('A message in English is marked on a page of a language without messages, where an element holds it alone', () => {
  expect(mark(`<h1 class="a">${title}</h1>`, 'nb')).toBe(`<h1 class="a" lang="en">${title}</h1>`)
  expect(mark(`<a href="/x/">\n  ${title}\n</a>`, 'nb')).toBe(`<a href="/x/" lang="en">\n  ${title}\n</a>`)
  expect(mark(`<p>${title}</p>`, 'he')).toBe(`<p lang="en" dir="ltr">${title}</p>`)
})

it.each([
  ['a text that is none of them', '<p>Handle nå</p>', 'nb'],
  ['one that is marked', `<p lang="en">${title}</p>`, 'nb'],
  ['a title of a page, an option', `<title>${title}</title><option>${title}</option>`, 'nb'],
  ['a page of a language with messages', `<p>${title}</p>`, 'pl'],
])('Nothing is changed in %s', (_, html, language) => {
  expect(mark(html, language)).toBe(html)
})

it('The language of a page is in its address', () => {
  expect(['/', '/signs', '/pl', '/zh-hans/signs'].map(languageAt)).toEqual(['en', 'en', 'pl', 'zh-Hans'])
})
