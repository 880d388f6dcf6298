import { expect, it } from 'vitest'

import { lostNames, namesIn } from '../../../../sanity-studio/model/rules/units/names.ts'

it.each([
  ['Childline', 'NSPCC (charity)', ['NSPCC']],
  ['Modern Slavery & Exploitation Helpline', 'Unseen (charity)', ['Unseen']],
  ['Salvation Army line', 'The Salvation Army (government contract)', ['Salvation Army']],
  ['Emergency services', 'Police, fire, ambulance', []],
  ['Silent 999 call', 'UK emergency services', []],
  ['Police non-emergency', 'Local police', []],
])('“%s” of “%s” names %j', (title, operator, names) => {
  expect(namesIn(title, operator)).toEqual(names)
})

function lost(original: string, translation: string, language: string, kept = '') {
  return lostNames({ original, translation, language }, ['NSPCC', 'An Garda Siochana'], kept)
}

it('A name stays in Latin letters, with or without accents', () => {
  expect(lost('NSPCC answers.', 'Odbiera NSPCC.', 'pl')).toEqual([])
  expect(lost('NSPCC answers.', 'Odbiera organizacja.', 'pl')).toEqual(['NSPCC'])
  expect(lost('An Garda Siochana', 'An Garda Síochána (policja)', 'pl')).toEqual([])
})

it('In another script it may be written in it, where a field for names has it in Latin letters', () => {
  expect(lost('NSPCC answers.', 'Відповідає організація.', 'uk', 'NSPCC (благодійна організація)')).toEqual([])
  expect(lost('NSPCC answers.', 'Відповідає організація.', 'uk')).toEqual(['NSPCC'])
})

it('Words that somebody is told to say stay as they are', () => {
  expect(lost('Say “Operation Makesafe”.', '请说“Operation Makesafe”。', 'zh-Hans')).toEqual([])
  expect(lost('Say “Operation Makesafe”.', 'Powiedz „Bezpieczna operacja”.', 'pl')).toEqual(['Operation Makesafe'])
  expect(lost('Say “Call me” to her.', 'Powiedz jej „Zadzwoń”.', 'pl')).toEqual([])
})
