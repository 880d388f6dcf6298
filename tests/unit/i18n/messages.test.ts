import { describe, expect, it } from 'vitest'

import { LOCALES } from '../../../src/i18n/locales.ts'
import { en } from '../../../src/i18n/messages/en/index.ts'
import type { Plural } from '../../../src/i18n/plural.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { isInScript, isSentence, wrongDecimals } from '../../helpers/language-of-text.ts'

type Message = string | Plural

/** The forms that a language needs where a message depends on a number: those that whole numbers can take. */
const FORMS: Readonly<Record<string, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  es: ['one', 'other'],
  pt: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  'zh-Hans': ['other'],
}

const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Message>>>>>(
  '../../../src/i18n/messages/*/*.ts',
  { eager: true },
)

const others = LOCALES.flatMap(({ code }) => {
  const file = Object.entries(files).find(([path]) => path.endsWith(`/${code}/index.ts`))
  const messages = Object.values(file?.[1] ?? {})[0]
  return code === 'en' || messages === undefined ? [] : [{ code, messages }]
})

const ENGLISH: readonly (readonly [string, Message])[] = Object.entries(en)

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function mainForm(message: Message): string {
  return typeof message === 'string' ? message : message.other
}

function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)))].sort()
}

describe('English', () => {
  it.each(ENGLISH)('%s is not empty, and has no bracket that is no place', (_, message) => {
    for (const form of formsOf(message)) {
      expect(form.trim()).not.toBe('')
      expect(form.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  it('a message that depends on a number has the forms of English', () => {
    for (const [key, message] of ENGLISH)
      if (typeof message !== 'string')
        expect(Object.keys(message), key).toEqual(expect.arrayContaining([...(FORMS['en'] ?? [])]))
  })

  it('no form asks for what the main one does not name', () => {
    for (const [key, message] of ENGLISH)
      for (const form of formsOf(message))
        expect(placesIn(mainForm(message)), key).toEqual(expect.arrayContaining([...placesIn(form)]))
  })
})

it('The forms above are those of the Unicode plural rules for whole numbers', () => {
  const numbers = Array.from({ length: 1200 }, (_, n) => n)
  for (const { code } of LOCALES) {
    const rules = new Intl.PluralRules(code)
    const taken = new Set(numbers.map((n) => rules.select(n)))
    expect([...taken, 'other'], code).toEqual(expect.arrayContaining([...(FORMS[code] ?? [])]))
    expect(FORMS[code], code).toEqual(expect.arrayContaining([...taken]))
  }
})

describe.each(others)('$code', ({ code, messages }) => {
  it('is wired up, so that pages speak it', () => {
    expect(translator(code)('act.title')).toBe(messages['act.title'])
  })

  it('has the messages of English, no more and no less', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
  })

  it('writes numbers with its own decimal mark', () => {
    for (const [key, message] of Object.entries(messages))
      for (const form of formsOf(message)) expect(wrongDecimals(form, code), key).toEqual([])
  })

  it('says no sentence in English, nor in another script', () => {
    for (const [key, english] of ENGLISH) {
      const message = messages[key]
      if (message === undefined || !isSentence(mainForm(english))) continue
      expect(mainForm(message), key).not.toBe(mainForm(english))
      expect(isInScript(mainForm(message).replace(/\{\w+\}/g, ''), code), `${key}: ${mainForm(message)}`).toBe(true)
    }
  })

  it('no message is empty', () => {
    for (const [key, message] of Object.entries(messages))
      for (const form of formsOf(message)) expect(form.trim(), key).not.toBe('')
  })

  it('fills the places of English', () => {
    for (const [key, english] of ENGLISH) {
      const message = messages[key]
      if (message === undefined) continue
      expect(placesIn(mainForm(message)), key).toEqual(placesIn(mainForm(english)))
      for (const form of formsOf(message))
        expect(placesIn(mainForm(english)), key).toEqual(expect.arrayContaining([...placesIn(form)]))
    }
  })

  it('has every form its plural rules ask for', () => {
    for (const [key, english] of ENGLISH) {
      const message = messages[key]
      if (typeof english === 'string' || message === undefined) continue
      expect(typeof message === 'string' ? [] : Object.keys(message), key).toEqual(
        expect.arrayContaining([...(FORMS[code] ?? [])]),
      )
    }
  })
})

it('No two files of a language write the same message: the later one would win unseen', () => {
  const parts = Object.entries(files).filter(([path]) => !path.endsWith('/index.ts'))
  expect(parts.length).toBeGreaterThan(8)
  const keys = parts.flatMap(([path, texts]) => {
    const language = path.split('/').at(-2) ?? ''
    return Object.values(texts).flatMap((messages) => Object.keys(messages).map((key) => `${language} ${key}`))
  })
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
