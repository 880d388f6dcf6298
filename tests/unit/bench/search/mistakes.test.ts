import { describe, expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import { misspell, misspellStart, turnPlural } from '../../../bench/search/mistakes.ts'

const random = seededRandom(1)
const many = (make: () => string) => Array.from({ length: 200 }, make)

describe('A slip of the finger', () => {
  it('changes a word, but not its first letter', () => {
    const slips = many(() => misspell(random, 'passport'))
    expect(slips.filter((slip) => slip === 'passport' || !slip.startsWith('p'))).toEqual([])
    expect(slips.filter((slip) => Math.abs(slip.length - 8) > 1)).toEqual([])
    expect(new Set(slips).size).toBeGreaterThan(50)
  })

  it('changes the first letter alone where that is asked for', () => {
    const slips = many(() => misspellStart(random, 'passport'))
    expect(slips.filter((slip) => slip === 'passport' || !slip.endsWith('sport'))).toEqual([])
  })

  it.each(['pay', '1995', 'don’t'])('leaves “%s” as it is', (word) => {
    expect(misspell(random, word)).toBe(word)
    expect(misspellStart(random, word)).toBe(word)
  })
})

describe('Plural and singular', () => {
  it.each([
    ['passport', 'passports'],
    ['passports', 'passport'],
    ['agency', 'agencies'],
    ['process', 'processes'],
    ['branch', 'branches'],
    ['pay', 'pay'],
  ])('of %s: %s', (word, other) => {
    expect(turnPlural(word)).toBe(other)
  })
})
