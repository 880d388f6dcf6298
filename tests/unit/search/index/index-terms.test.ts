import { expect, it } from 'vitest'

import { findTerm, findTermsWithPrefix } from '../../../../src/search/index/index-terms.ts'
import { makeTerms } from '../make-terms.ts'

const TERMS = makeTerms(['agency', 'pass', 'passports', '护照'], ['passport', 'pay'])

it.each([
  ['agency', 0],
  ['passports', 2],
  ['护照', 3],
  ['passport', 4],
  ['pas', -1],
  ['zoo', -1],
])('the id of %s is %i', (term, termId) => {
  expect(findTerm(TERMS, term)).toBe(termId)
})

it.each([
  ['pas', ['pass', 'passport', 'passports']],
  ['p', ['pass', 'passport', 'passports', 'pay']],
  ['护', ['护照']],
  ['pay', ['pay']],
  ['x', []],
])('terms that begin with %s are %j, in that order, whichever dictionary has them', (prefix, terms) => {
  expect(findTermsWithPrefix(TERMS, prefix).map((termId) => TERMS.at(termId))).toEqual(terms)
})

it('nothing is found among no terms', () => {
  expect(findTerm(makeTerms([]), 'a')).toBe(-1)
  expect(findTermsWithPrefix(makeTerms([]), 'a')).toEqual([])
})
