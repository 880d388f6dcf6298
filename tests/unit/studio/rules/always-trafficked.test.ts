import { describe, expect, it } from 'vitest'

import { findAlwaysTrafficked } from '../../../../sanity-studio/model/rules/always-trafficked.ts'
import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'

const SENTENCE = 'A child who is sold for sex is always trafficked.'

function remarks(document: object): readonly string[] {
  return findRemarks({ _type: 'guide', language: 'en', summary: SENTENCE, ...document })
    .filter(({ level, path }) => level === 'error' && path[0] === 'summary')
    .map(({ what, fix }) => `${what} ${fix}`)
}

const REFUSED =
  '“always trafficked” is true under the law of the United States alone. ' +
  'Write instead: “Anyone under 18 who is sold for sex is always exploited. Call the police.”'

describe('“Always trafficked”', () => {
  it.each([
    SENTENCE,
    'It is always trafficking.',
    'It is Always human trafficking.',
    'It is always a case of trafficking.',
  ])('is found: %s', (text) => {
    expect(findAlwaysTrafficked(text)).toHaveLength(1)
  })

  it.each([
    'A child who is sold for sex is always exploited.',
    'Trafficking is always a crime.',
    'The poster says “always trafficked”.',
    'Always call; trafficking can be hidden.',
  ])('is not found: %s', (text) => {
    expect(findAlwaysTrafficked(text)).toEqual([])
  })

  it.each([
    ['without a country', {}],
    ['about two countries', { jurisdictions: ['US', 'GB'] }],
    ['about Austria', { _type: 'law', jurisdiction: 'AT' }],
  ])('is refused in a text %s', (_where, document) => {
    expect(remarks(document)).toEqual([REFUSED])
  })

  it.each([
    ['about the United States', { jurisdictions: ['US'] }],
    ['about one of its States', { _type: 'law', jurisdiction: 'US-CA' }],
    ['in another language', { language: 'ar' }],
  ])('is left alone in a text %s', (_where, document) => {
    expect(remarks(document)).toEqual([])
  })
})
