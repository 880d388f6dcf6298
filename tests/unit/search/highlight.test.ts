import { describe, expect, it } from 'vitest'

import { highlight } from '../../../src/search/highlight.ts'

/** The text with what is marked in square brackets. */
function marked(text: string, ...words: readonly string[]): string {
  return highlight(text, words)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')
}

describe('The words of a query are marked as the text writes them', () => {
  it.each([
    ['An agency keeps workers’ passports.', ['passport'], 'An agency keeps workers’ [passports].'],
    ['Passport control', ['passp'], '[Passport] control'],
    ['Agencies and an agency', ['agency'], '[Agencies] and an [agency]'],
    ['A child, children', ['children'], 'A [child], [children]'],
    ['Hotel in Łódź', ['lodz'], 'Hotel in [Łódź]'],
    ['Hotel in Lodz', ['Łódź'], 'Hotel in [Lodz]'],
    ['يأخذون جَوازُ السفر', ['جواز'], 'يأخذون [جَوازُ] السفر'],
    ['They can’t leave', ["can't"], 'They [can’t] leave'],
    ['老板扣留护照不还', ['护照'], '老板扣留[护照]不还'],
    ['老板扣留护照不还', ['留护', '护照'], '老板扣[留护照]不还'],
    ['AI护照', ['护照'], 'AI[护照]'],
    ['护', ['护'], '[护]'],
    ['Front desk', ['front', 'desk'], '[Front] [desk]'],
  ])('%s', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected)
  })
})

describe('A slip of the finger', () => {
  it('marks the word that was meant', () => {
    expect(marked('Somebody keeps the passport.', 'pasport')).toBe('Somebody keeps the [passport].')
  })

  it('marks nothing more where the word itself is there', () => {
    expect(marked('A guest may guess.', 'guest')).toBe('A [guest] may guess.')
  })

  it('is not guessed at in short words or across first letters', () => {
    expect(marked('all cells of the guests', 'call', 'quests')).toBe('all cells of the guests')
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

it('gives the whole text back, whatever is in it', () => {
  const text = '<b>Łódź</b> & “护照” – 👩‍🍳 cannot leave'
  const parts = highlight(text, ['lodz', '护照', 'b', 'leave'])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.every((part, at) => part.isMatch !== parts[at + 1]?.isMatch)).toBe(true)
})
