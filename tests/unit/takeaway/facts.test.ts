import { describe, expect, it } from 'vitest'

import { cleanFact, factOf, readFacts, textOfBlank, writeFacts, type Facts } from '../../../src/takeaway/facts.ts'
import { HOSTILE_NAMES } from '../../helpers/make-paper.ts'

const blank = { field: 'hotelName', label: 'name of the hotel' }

it.each(HOSTILE_NAMES)('A hotel named with %s keeps its name, on the device too', (_, hotelName) => {
  expect(textOfBlank(blank, { hotelName })).toBe(hotelName)
  expect(readFacts(writeFacts({ hotelName }))).toEqual({ hotelName })
})

it('A fact is one line without blanks at its ends, and at most 500 characters long', () => {
  expect(cleanFact('  Harbour\n  House ')).toBe('Harbour House')
  expect([...cleanFact('🏨'.repeat(600))]).toHaveLength(500)
})

it.each<Facts>([{}, { hotelName: '' }, { hotelName: ' \n' }])(
  'What is empty (%j) shows its label in brackets',
  (facts) => {
    expect(textOfBlank(blank, facts)).toBe('[name of the hotel]')
  },
)

it('A fact named like a part of every object is none', () => {
  expect(factOf({}, 'constructor')).toBeUndefined()
})

describe('What is kept on a device', () => {
  it('leaves out what is empty', () => {
    expect(writeFacts({ hotelName: 'A', dutyPhone: ' ' })).toBe('{"hotelName":"A"}')
  })

  it.each([undefined, '', 'no JSON', 'null', '[1]', '{"hotelName":5}'])('as %j is read as no facts', (text) => {
    expect(readFacts(text)).toEqual({})
  })
})
