import { describe, expect, it } from 'vitest'

import { BENT_WORDS } from '../../../../src/search/vocabulary/irregular-inflections.ts'
import { formsOf } from '../../../../src/search/text/stem.ts'
import { createGroups } from '../../../../src/search/vocabulary/word-groups.ts'

const bent = createGroups(BENT_WORDS)

describe('A word may stand in another form', () => {
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
    ['trabajadores', 'es', 'trabajador'],
    ['salario', 'es', 'salarios'],
    ['جواز', 'ar', 'الجواز'],
    ['والجواز', 'ar', 'جواز'],
    ['passports', 'ar', 'passport'],
  ])('%s (%s) as %s', (word, language, form) => {
    expect(formsOf(word, language, bent)).toContain(form)
  })
})

it.each([
  ['护照', 'zh-Hans'],
  ['praca', 'pl'],
  ['us', 'en'],
])('of %s (%s) no other is guessed from a stem that is too short or a language we do not bend', (word, language) => {
  expect(formsOf(word, language, bent).filter((form) => !form.startsWith(word))).toEqual([])
})

it('the word itself is not among its forms', () => {
  expect(formsOf('pay', 'en', bent)).not.toContain('pay')
})
