import { describe, expect, it } from 'vitest'

import { countEdits } from '../../../src/search/count-edits.ts'

describe('Slips of the finger are counted as a person would', () => {
  it.each([
    ['guest', 'guest', 0],
    ['gest', 'guest', 1],
    ['pasport', 'passport', 1],
    ['passsport', 'passport', 1],
    ['pazzport', 'passport', 2],
    ['recpetion', 'reception', 1],
    ['resepton', 'reception', 2],
  ])('%s → %s: %i', (typed, meant, edits) => {
    expect(countEdits(typed, meant)).toBe(edits)
    expect(countEdits(meant, typed)).toBe(edits)
  })
})

describe('Words that merely share letters are not alike', () => {
  it.each([
    ['gest', 'suggest'],
    ['lady', 'play'],
    ['port', 'passport'],
    ['wage', 'zzzz'],
  ])('%s and %s', (a, b) => {
    expect(countEdits(a, b)).toBeGreaterThan(1)
  })

  it('nor are words too long to compare', () => {
    expect(countEdits('a'.repeat(40), 'a'.repeat(39))).toBe(Infinity)
  })
})
