import { describe, expect, it } from 'vitest'

import { letterOf } from '../../../../src/features/search/first-letter.ts'

describe('A title stands in the A to Z under its letter', () => {
  it.each([
    ['agency fees', 'A'],
    ['Éducation', 'E'],
    ['Łódź', 'Ł'],
    ['“Stop” cards', 'S'],
    ['(free) poster', 'F'],
    ['60-second briefing', '#'],
    ['٦٠ ثانية', '#'],
    ['…', '#'],
    ['', '#'],
    ['паспорт', 'П'],
    ['جواز سفر', 'ج'],
    ['أجور', 'ا'],
    ['护照', 'H'],
    ['ﬁre', 'F'],
  ])('“%s” under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter)
  })
})
