import { describe, expect, it } from 'vitest'

import { IRREGULAR_INFLECTIONS } from '../../../../src/search/vocabulary/irregular-inflections.ts'
import { inflectionsOf } from '../../../../src/search/text/inflections.ts'
import { createGroups } from '../../../../src/search/query/expand.ts'

const bent = createGroups(IRREGULAR_INFLECTIONS)

describe('A word has other forms', () => {
  it.each([
    ['passport', 'en', 'passports'],
    ['passports', 'en', 'passport'],
    ['agencies', 'en', 'agency'],
    ['agency', 'en', 'agencies'],
    ['boxes', 'en', 'box'],
    ['cleaning', 'en', 'clean'],
    ['clean', 'en', 'cleaned'],
    ['refused', 'en', 'refuse'],
    ['children', 'en', 'child'],
    ['stopped', 'en', 'stop'],
    ['wives', 'pl', 'wife'],
    ['paying', 'en', 'paid'],
    ['passports', 'ar', 'passport'],
  ])('%s (%s) has %s', (word, language, form) => {
    expect(inflectionsOf(word, language, bent)).toContain(form)
  })
})

it.each([
  ['护照', 'zh-Hans'],
  ['praca', 'pl'],
  ['us', 'en'],
])('%s (%s) has no form with a stem that is too short, or in a language without rules', (word, language) => {
  expect(inflectionsOf(word, language, bent).filter((form) => !form.startsWith(word))).toEqual([])
})

it('the word itself is not among its forms', () => {
  expect(inflectionsOf('pay', 'en', bent)).not.toContain('pay')
})
