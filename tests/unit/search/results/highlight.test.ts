import { describe, expect, it } from 'vitest'

import { highlight } from '../../../../src/search/results/highlight.ts'

/** The text, with the parts that match in square brackets. */
function marked(text: string, ...found: readonly string[]): string {
  return highlight(text, new Set(found))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')
}

describe('Words that were found are marked as the text has them', () => {
  it.each([
    ['An agency keeps workers’ passports.', ['passports'], 'An agency keeps workers’ [passports].'],
    ['Passport control', ['passport'], '[Passport] control'],
    ['Hotel in Łódź', ['lodz'], 'Hotel in [Łódź]'],
    ['يأخذون جَوازُ السفر', ['جواز'], 'يأخذون [جَوازُ] السفر'],
    ['المُديرُ يَحتفِظُ بجوازِ السَّفَر', ['السفر', 'المدير'], '[المُديرُ] يَحتفِظُ بجوازِ [السَّفَر]'],
    ['هاتفه ٩٩٩', ['999'], 'هاتفه [٩٩٩]'],
    ['They can’t leave', ['cant'], 'They [can’t] leave'],
    ['老板扣留护照不还', ['护照'], '老板扣留[护照]不还'],
    ['老板扣留护照不还', ['留护', '护照'], '老板扣[留护照]不还'],
    ['AI护照', ['护照'], 'AI[护照]'],
    ['护', ['护'], '[护]'],
    ['Front desk', ['front', 'desk'], '[Front] [desk]'],
  ])('%s', (text, found, expected) => {
    expect(marked(text, ...found)).toBe(expected)
  })
})

describe('Nothing is marked', () => {
  it.each([
    ['inside a word', 'A report', 'port'],
    ['without words', 'A report', ''],
    ['in an empty text', '', 'report'],
  ])('%s', (_, text, word) => {
    expect(marked(text, word)).toBe(text)
  })
})

it('the parts joined are the text', () => {
  const text = '<b>Łódź</b> & “护照” – 👩‍🍳 cannot leave'
  const parts = highlight(text, new Set(['lodz', '护照', 'b', 'leave']))
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.every((part, at) => part.isMatch !== parts[at + 1]?.isMatch)).toBe(true)
})
