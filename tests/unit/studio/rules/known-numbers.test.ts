import { describe, expect, it } from 'vitest'

import { knownNumbers, remarkUnknownNumbers } from '../../../../sanity-studio/model/rules/known-numbers.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { phoneNumbersIn } from '../../../../sanity-studio/model/rules/phone-numbers.ts'

const KNOWN = knownNumbers([
  { phone: '999', dial: '999' },
  { phone: '08000 121 700', dial: '+448000121700' },
  { phone: '1-888-373-7888', dial: '+18883737888', textNumber: 'SMS 233733' },
  { phone: '18000', dial: '18000' },
])

const remarksOn = (document: Readonly<Record<string, unknown>>) =>
  remarkUnknownNumbers({ _type: 'guide', language: 'en', ...document }, passagesOf(document), KNOWN)

describe('A number that would send a person in danger to a stranger is an error', () => {
  it.each([
    ['Call 08000 121 701.', '08000 121 701', 'Did you mean “08000 121 700”?'],
    ['Call 0800 121 700.', '0800 121 700', 'Did you mean “08000 121 700”?'],
    ['Call 08000 112 700.', '08000 112 700', 'Did you mean “08000 121 700”?'],
    ['08000121710 is open day and night.', '08000121710', 'Did you mean “08000 121 700”?'],
    ['From abroad: +44 8000 121 701.', '+44 8000 121 701', 'Did you mean “08000 121 700”?'],
    ['Or (888) 373-7889, day and night', '(888) 373-7889', 'Did you mean “1-888-373-7888”?'],
    ['Ring 998 in an emergency', '998', 'Did you mean “999”?'],
    ['In danger, call the police on 998.', '998', 'Did you mean “999”?'],
    ['Call 999 or 111.', '111', 'add that helpline first'],
    ['Text HELP to 85258.', '85258', 'add that helpline first'],
    ['116 006 helps victims of crime.', '116 006', 'add that helpline first'],
    ['The helpline has the number 0800 555 111.', '0800 555 111', 'add that helpline first'],
  ])('%s', (text, found, meant) => {
    expect(remarksOn({ summary: text })).toEqual([
      expect.objectContaining({ level: 'error', path: ['summary'], fix: expect.stringContaining(meant) }),
    ])
    const [words] = remarksOn({ summary: text }).map((remark) => remark.words)
    expect(text.slice(words?.from, words?.to)).toBe(found)
  })
})

it.each([
  'Call 08000 121 700, or 999 in danger.',
  'From abroad: +44 8000 121 700 or 0044 8000 121700.',
  'Call 888-373-7888 or 1 888 373 7888. Text 233733.',
  'Dial 18000, or 18001 999 through a textphone service.',
])('The number of a published helpline may stand in a text: %s', (text) => {
  expect(remarksOn({ summary: text })).toEqual([])
})

it.each([
  ['years', 'Between 2018 and 2021, in 2019-2020, call in 2026.'],
  ['dates', '30.11.2026, 2026-11-30 and 30 11 2026'],
  ['hours', 'Open 10:00–18:00, call 24/7, after 12 to 16 hours.'],
  ['money', '£12000, SEK 116 000, ₴116 000, GBP 36 million, EUR 45 000, $1,250,000'],
  ['counts', '23,411 people called; call 100 hotels; a line of 20 000 people'],
  ['laws', 'Civil Code 52.65, Government Code 12950.3, 18 U.S.C. 1595, Pub. L. 106-386, Public Act 26-98'],
  ['directives', 'Directive 2011/36/EU and Regulation 2024/3015'],
  ['standards', 'ISO 27001, ISO/IEC 27001:2022, SA8000, EN 301549'],
  ['postcodes', 'SW1A 1AA, Washington, DC 20001, 10117 Berlin'],
  ['registers', 'charity number 1127620, company number 04567890, NAICS codes 721110, 721120'],
  ['what is pressed', 'Press 55 when a voice asks.'],
])('No number to dial is seen in %s', (_what, text) => {
  expect(phoneNumbersIn(text, 'en')).toEqual([])
})

it('A helpline may name its old number, and not one that is nearly its own', () => {
  const caveat = (text: string) => remarksOn({ _type: 'helpline', caveat: text }).map(({ fix }) => fix)
  expect(caveat('The old number 0300 303 8151 is still on older pages.')).toEqual([])
  expect(caveat('Also 08000 121 701.')).toEqual([expect.stringContaining('08000 121 700')])
})

it('A quotation, the name of a law and a short number of a translation, which is compared with its English, are left alone', () => {
  expect(remarksOn({ _type: 'law', title: 'Act, call 08000 121 701' })).toEqual([])
  expect(remarksOn({ body: [{ _type: 'sourcedQuote', _key: 'a', text: 'Call 08000 121 701.' }] })).toEqual([])
  const translation = { language: 'pl', translationOf: { _ref: 'guide-a' } }
  expect(remarksOn({ ...translation, summary: 'Zadzwoń pod 919.' })).toEqual([])
  expect(remarksOn({ language: 'pl', summary: 'Zadzwoń pod 919.' })).toHaveLength(1)
})

it('A short number of another country than its text is named, unless the text names that country', () => {
  const known = knownNumbers([
    { phone: '998', dial: '998', country: 'AE' },
    { phone: '112', dial: '112', country: 'EU' },
  ])
  const saidOf = (summary: string) => {
    const document = { _type: 'guide', language: 'en', jurisdictions: ['GB-SCT'], summary }
    return remarkUnknownNumbers(document, passagesOf(document), known).map(({ what }) => what)
  }
  expect(saidOf('In danger, call 998.')).toEqual(['“998” is a number of AE, and this text is of GB-SCT.'])
  expect(saidOf('In the United Arab Emirates call 998. Call 112.')).toEqual([])
})
