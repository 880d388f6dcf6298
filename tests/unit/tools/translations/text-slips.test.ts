import { describe, expect, it } from 'vitest'

import { avoidedIn, glossaryOf } from '../../../../src/i18n/glossary.ts'
import { LOCALES } from '../../../../src/i18n/locales.ts'
import turns from '../../../../src/i18n/safety-turns.json' with { type: 'json' }
import type { Message } from '../../../../src/i18n/plural.ts'
import { readMessages } from '../../../../src/tools/translations/message-files.ts'
import { slipOf } from '../../../../src/tools/translations/text-slips.ts'
import { writeXliff } from '../../../../src/tools/translations/xliff.ts'

const TRANSLATED = LOCALES.slice(1).map(({ code }) => code)
const TURNS = Object.entries(turns).flatMap(([language, rows]) => rows.map((row) => ({ language, ...row })))

describe('Nobody is told the opposite of what helps her in danger', () => {
  it('Every language has its list', () => {
    expect(Object.keys(turns).sort()).toEqual([...TRANSLATED].sort())
  })

  it.each(TURNS)('$language: “$example” is refused, “$use” is not', ({ language, example, use }) => {
    expect(slipOf(example, language, '')).toMatchObject({ isSure: true })
    expect(slipOf(use, language, '')).toBeUndefined()
  })
})

it.each([
  ['a decimal point', 'es', '5.6 weeks a year.', '5.6 semanas al año.', 'Write 5,6.'],
  ['a decimal point', 'uk', 'It is 12.07 percent.', 'Це 12.07 відсотка.', 'Write 12,07.'],
  ['a decimal comma', 'zh-Hans', '5.6 weeks a year.', '一年 5,6 周。', 'Write 5.6.'],
  ['none in a standard', 'es', 'The guidelines (WCAG) 2.2', 'Las pautas (WCAG) 2.2', undefined],
  ['none in a licence', 'ro', 'CC BY 4.0', 'Licența este CC BY 4.0.', undefined],
  ['none in a sum', 'pl', '£12.71 an hour.', '£12.71 za godzinę.', undefined],
  ['none in a day', 'pl', 'From 1 April 2026', 'Od 01.04.2026', undefined],
  ['a doubled stop', 'uk', 'Since 2026.', 'З 2026 р.. Ми знаємо.', 'Take one of the signs away.'],
  ['a doubled stop', 'zh-Hans', 'Call.', '打电话。。', 'Take one of the signs away.'],
  ['none in an ellipsis', 'ro', 'I saw …', 'Am văzut...', undefined],
])('%s in %s: “%s” as “%s”', (_, language, english, text, fix) => {
  expect(slipOf(text, language, english)?.fix).toBe(fix)
})

const EN = 'You can call the helpline at any time, and they will not tell your boss about it.'
const PL = 'Możesz zadzwonić na infolinię o każdej porze i nikt nie powie o tym szefowi, bo nie wolno.'
const RU = 'Вы можете позвонить на линию помощи в любое время, и это бесплатно.'
const ES = 'Puedes llamar a la línea de ayuda cuando quieras, y no le dicen nada a tu jefe.'

it.each([
  ['an English sentence', 'ro', `Sunați. ${EN}`, 'in English'],
  ['an English sentence', 'ar', EN, 'in English'],
  ['an English sentence', 'zh-Hans', `请打电话。${EN}`, 'in English'],
  ['a Polish text', 'uk', PL, 'in Polish'],
  ['a Russian text', 'uk', RU, 'in Russian letters'],
  ['a Russian text', 'pl', RU, 'in another script'],
  ['a Spanish text', 'pt', ES, 'in Spanish'],
  ['none in its own', 'es', ES, undefined],
  ['none in what is quoted to say in English', 'ro', `Spuneți: „${EN}”`, undefined],
  ['none in a name', 'uk', 'Modern Slavery & Exploitation Helpline', undefined],
])('%s in %s is found', (_, language, text, what) => {
  expect(slipOf(text, language, text)?.what ?? '').toMatch(what === undefined ? /^$/ : new RegExp(what))
})

describe('A thing has one name in a language', () => {
  it.each(TRANSLATED)('%s has a glossary that says what it wants, once a term', (language) => {
    const entries = glossaryOf(language)
    expect(entries.length).toBeGreaterThan(15)
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length)
    const clashing = entries.filter(({ use }) => avoidedIn(use.replace(/[“„][^”]*”/g, ''), language))
    expect(clashing.map(({ term }) => term)).toEqual([])
  })

  it('A word that it does not want is found, with the better one', () => {
    expect(slipOf('Apelați la consejo legal.', 'es', '')?.fix).toContain('asesoramiento jurídico')
  })

  it('A translator finds the terms of a text beside it, and no others', () => {
    const unit = { path: 'title', hash: 'h', label: 'Title', source: 'Two payslips & tips', target: undefined }
    const file = writeXliff('es', [
      { id: 'a', title: 'A', source: 'en', units: [unit, { ...unit, source: 'Tipping' }] },
    ])
    expect(file.match(/<note from="glossary">/g)).toHaveLength(2)
    expect(file).toContain('payslip: recibo de salario (payslip)')
  })
})

const textsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message))

it.each(TRANSLATED)('%s: no message of the interface has any of these', async (language) => {
  const [english, own] = await Promise.all(['en', language].map((code) => readMessages('.', code)))
  const slips = [...(own?.messages ?? [])].flatMap(([key, message]) => {
    const originals = textsOf(english?.messages.get(key) ?? '').join(' ')
    return textsOf(message).flatMap((text) => slipOf(text, language, originals)?.what ?? [])
  })
  expect(slips).toEqual([])
})
