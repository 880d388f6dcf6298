import { describe, expect, it } from 'vitest'

import { LOCALES } from '../../../src/i18n/locales.ts'
import { faultOfMessage } from '../../../src/i18n/message-fault.ts'
import type { Plural } from '../../../src/i18n/plural.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { isInScript, isSentence, wrongDecimals } from '../../helpers/language-of-text.ts'

type Message = string | Plural

const files = import.meta.glob<Readonly<Record<string, Message>>>('../../../src/i18n/messages/*.json', {
  eager: true,
  import: 'default',
})

/** The messages of each language, as [language, key, message]. */
const ALL = LOCALES.flatMap(({ code }) =>
  Object.entries(messagesOf(code)).map(([key, message]) => [code, key, message] as const),
)

function messagesOf(language: string): Readonly<Record<string, Message>> {
  return files[`../../../src/i18n/messages/${language}.json`] ?? {}
}

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function mainForm(message: Message): string {
  return typeof message === 'string' ? message : message.other
}

/** Where a condition holds, as “pl.json act.title: …”. */
function placesWhere(find: (language: string, message: Message, key: string) => string | undefined): readonly string[] {
  return ALL.flatMap(([language, key, message]) => {
    const found = find(language, message, key)
    return found ? [`${language}.json ${key}: ${found}`] : []
  })
}

it.each(LOCALES)('$code: its file has the messages of English in their order, and pages speak it', ({ code }) => {
  expect(Object.keys(messagesOf(code))).toEqual(Object.keys(messagesOf('en')))
  expect(translator(code)('act.title')).toBe(messagesOf(code)['act.title'])
})

it('The messages of a feature stand together, and features stand in the order of the alphabet', () => {
  const groups = Object.keys(messagesOf('en')).map((key) => key.split('.', 1)[0])
  expect(groups).toEqual([...groups].sort())
})

it('No message lacks a plural form or a blank, nor has one that nothing fills in', () => {
  expect(placesWhere((language, message, key) => faultOfMessage(key, message, language))).toEqual([])
})

it('Numbers have the decimal mark of the language', () => {
  expect(
    placesWhere((language, message) =>
      formsOf(message)
        .flatMap((form) => wrongDecimals(form, language))
        .join(' '),
    ),
  ).toEqual([])
})

it('No sentence of another language is in English, nor in another script', () => {
  const english = messagesOf('en')
  const foreign = placesWhere((language, message, key) => {
    const original = mainForm(english[key] ?? '')
    if (language === 'en' || !isSentence(original)) return undefined
    const text = mainForm(message)
    return text === original || !isInScript(text.replace(/\{\w+\}/g, ''), language) ? text : undefined
  })
  expect(foreign).toEqual([])
})

describe('A message that cannot be shown is refused', () => {
  it.each([
    ['act.unheard', 'x', 'pl', 'English has no such message.'],
    ['act.title', ' ', 'pl', 'it is empty. Write it, or take it out.'],
    ['act.title', ['Działaj'], 'pl', 'it is empty. Write it, or take it out.'],
    ['act.title', 'Działaj {', 'pl', 'it has a bracket that belongs to no blank such as {name}.'],
    ['changes.titleOf', 'Co się zmieniło', 'pl', 'the blank {month} is missing.'],
    ['changes.titleOf', 'W {month}: {mies}', 'pl', 'English has no blank {mies}: nothing would fill it in.'],
    ['act.title', { other: 'Działaj' }, 'pl', 'it has plural forms, and English has none.'],
    ['search.results', '{n}', 'pl', 'it depends on a number: give it an object with the plural forms of the language.'],
    ['search.results', { one: '{n}', few: '{n}', other: '{n}' }, 'pl', 'the plural form “many” is missing.'],
    ['search.results', { one: '{n}', other: 'x' }, 'en', 'other: the blank {n} is missing.'],
    ['search.results', { other: '{n}', few: '{n}' }, 'zh-Hans', 'the language has no plural form “few”.'],
  ])('%s: %j in %s', (key, message, language, fault) => {
    expect(faultOfMessage(key, message, language)).toBe(fault)
  })

  it.each([
    ['the number in words', { one: 'one result', other: '{n} results' }, 'en'],
    ['a form for nothing', { zero: 'nothing', one: '{n}', other: '{n}' }, 'en'],
    ['a form for millions', { one: '{n}', many: '{n} de', other: '{n}' }, 'es'],
  ])('but not %s', (_, message, language) => {
    expect(faultOfMessage('search.results', message, language)).toBeUndefined()
  })
})
