import { describe, expect, it } from 'vitest'

import { remarkOrders } from '../../../../sanity-studio/model/rules/no-orders.ts'
import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { paragraph } from '../../../content/good-documents.ts'

/** The words of the remarks on a sentence of a guide, a paper, or a line below “What to do”. */
function found(text: string, place: 'text' | 'paper' | 'line' = 'text'): readonly string[] {
  const line = [paragraph('h', 'What to do', { style: 'h2' }), paragraph('a', text, { listItem: 'bullet', level: 1 })]
  const body = place === 'line' ? line : [paragraph('a', text)]
  const document = { _type: place === 'paper' ? 'policy' : 'guide', language: 'en', body }
  return remarkOrders(document, passagesOf(document)).map(({ words }) => text.slice(words?.from, words?.to))
}

describe('A deed that endangers is found', () => {
  it.each([
    ['in the passive with “should”', 'Luggage should be opened by two people.', ['Luggage should be opened']],
    ['told of staff', 'The officer on duty questions both parties.', ['The officer on duty questions both parties']],
    ['allowed to staff', 'You can quietly follow them to the lift.', ['follow them']],
    ['recommended', 'It is best to search the bag.', ['best to search the bag']],
    ['as a way to something', 'Help her by hiding her.', ['by hiding her']],
    ['as a promise', 'Let her know that nothing can happen to her.', ['nothing can happen to']],
    ['as a wait', 'Wait and see for a night.', ['Wait and see']],
    ['as one of several in a sentence', 'Say “Please sit down”, then offer a safe house.', ['offer a safe house']],
  ])('%s', (_how, text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('in the passive without “should” where all that stands there is to be done', () => {
    const text = 'The bags are searched.'
    expect([found(text), found(text, 'paper'), found(text, 'line')]).toEqual([
      [],
      ['The bags are searched'],
      ['The bags are searched'],
    ])
  })
})

describe('A deed is left alone', () => {
  it.each([
    ['that is forbidden', 'Nobody may search the bag. Luggage should never be opened.'],
    ['that is told as wrong', 'Wrong: staff followed them.'],
    ['that is asked about', 'What if colleagues followed them?'],
    ['of which a lesson asks why', 'Staff searched the bag. Why is that a bad idea?'],
    ['that others do', 'The boss keeps the passport and follows her everywhere.'],
    ['that is quoted', 'He said “you should follow them”.'],
  ])('%s', (_how, text) => {
    expect(found(text)).toEqual([])
  })
})
