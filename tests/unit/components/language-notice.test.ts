import { expect, it } from 'vitest'

import { translator } from '../../../src/i18n/translate.ts'
import { render } from '../../helpers/render.ts'

const t = translator('en')

it.each([
  ['in the reader’s language says nothing', { isFallback: false, isUnchecked: false }, ''],
  [
    'in English says that it is',
    { isFallback: true, isUnchecked: false },
    '<p class="notice">This page is not translated yet. You are reading it in English.</p>',
  ],
  [
    'by a machine says that nobody checked it',
    { isFallback: false, isUnchecked: true },
    '<p class="notice">A machine translated this page. No speaker has checked it yet.</p>',
  ],
])('A page %s', async (_, localeInfo, html) => {
  expect(await render('components/LanguageNotice', { localeInfo: { language: 'en', ...localeInfo }, t })).toBe(html)
})
