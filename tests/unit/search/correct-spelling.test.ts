import { expect, it } from 'vitest'

import { correctSpelling } from '../../../src/search/correct-spelling.ts'
import { createVocabulary } from '../../../src/search/vocabulary.ts'
import { makeRecord } from './make-record.ts'

const vocabulary = createVocabulary([makeRecord({ title: 'Guest in Łódź', layTerms: ['let me clean', '扣留护照'] })])

it.each([
  ['Gest won’t let us clean!', 'guest won’t let us clean!'],
  ['hotel in lodzz', 'hotel in łódź'],
  ['hotel in Łódź', 'hotel in Łódź'],
  ['护昭', '护昭'],
  ['gest护照', 'gest护照'],
  ['zzzz', 'zzzz'],
  ['', ''],
])('“%s” → “%s”', (typed, corrected) => {
  expect(correctSpelling(typed, vocabulary, 'sure')).toBe(corrected)
})
