import { describe, expect, it } from 'vitest'

import { directionOf, getLocale, LOCALES } from '../../../src/i18n/locales.ts'

it.each(LOCALES)('$code is a language tag, and “$name” is its name in its own language', ({ code, name }) => {
  expect(Intl.getCanonicalLocales(code)).toEqual([code])
  const ownName = new Intl.DisplayNames([code], { type: 'language' }).of(code)
  expect(ownName?.toLocaleLowerCase(code)).toBe(name.toLocaleLowerCase(code))
})

it.each(LOCALES)('$code is written in the direction of its script', ({ code }) => {
  const script = new Intl.Locale(code).maximize().script
  expect(directionOf(code)).toBe(script === 'Arab' ? 'rtl' : 'ltr')
})

describe('A reader asks for a language', () => {
  it('we have', () => {
    expect(getLocale('ar')).toEqual({ code: 'ar', name: 'العربية' })
  })

  it.each([
    ['fr', 'Français'],
    ['nb', 'Norsk bokmål'],
    ['he', 'עברית'],
  ])('that a hub has and the project has not, such as “%s”: by the name of CLDR', (code, name) => {
    expect(getLocale(code)).toEqual({ code, name })
  })

  it.each(['', '__proto__'])('“%s”, which is none: by its tag', (code) => {
    expect(getLocale(code)).toEqual({ code, name: code })
  })
})
