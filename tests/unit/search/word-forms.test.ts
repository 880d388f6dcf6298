import { describe, expect, it } from 'vitest'

import { formsOf } from '../../../src/search/word-forms.ts'

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
    ['paying', 'en', 'paid'],
    ['trabajadores', 'es', 'trabajador'],
    ['salario', 'es', 'salarios'],
    ['جواز', 'ar', 'الجواز'],
    ['والجواز', 'ar', 'جواز'],
    ['passports', 'ar', 'passport'],
  ])('%s (%s) as %s', (word, language, form) => {
    expect(formsOf(word, language)).toContain(form)
  })
})

it.each([
  ['护照', 'zh-Hans'],
  ['praca', 'pl'],
  ['us', 'en'],
])('of %s (%s) no other is guessed from a stem that is too short or a language we do not bend', (word, language) => {
  expect(formsOf(word, language).filter((form) => !form.startsWith(word))).toEqual([])
})

it('the word itself is not among its forms', () => {
  expect(formsOf('pay', 'en')).not.toContain('pay')
})
