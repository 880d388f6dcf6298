import { describe, expect, it } from 'vitest'

import { editDistance, prefixEditDistance } from '../../../../src/search/text/edit-distance.ts'

describe('The distance is infinite above the limit', () => {
  it.each([
    ['gest', 'suggest', 2],
    ['port', 'passport', 2],
    ['wage', 'zzzz', 2],
    ['gest', 'guest', 0],
    ['pazzport', 'passport', 1],
  ])('%s and %s, at most %i', (a, b, most) => {
    expect(editDistance(a, b, most)).toBe(Infinity)
  })

  it('and for words that are too long to compare', () => {
    expect(editDistance('a'.repeat(50), 'a'.repeat(49), 2)).toBe(Infinity)
  })
})

it('agrees with the full table on all words of up to four letters of an alphabet of three', () => {
  const longer = (words: readonly string[]) => words.flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter))
  const lengths = [1, 2, 3, 4].map((length) => Array.from({ length }).reduce<readonly string[]>(longer, ['']))
  const words = ['', ...lengths.flat()]
  const pairs = words.flatMap((a) => words.map((b) => [a, b] as const))
  expect(pairs.filter(([a, b]) => editDistance(a, b, 4) !== textbook(a, b))).toEqual([])
})

/** Optimal string alignment by the full table, without a limit. */
function textbook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Infinity
      const row = table[i]
      if (row !== undefined) row[j] = Math.min(change, swap, at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  }
  return at(a.length, b.length)
}

describe('The distance of a prefix is that to the nearest beginning of the word', () => {
  it.each([
    ['recep', 'reception', 0],
    ['recpe', 'reception', 1],
    ['pasp', 'passport', 1],
    ['xxcep', 'reception', Infinity],
    ['reception', 'rec', Infinity],
  ])('%s for %s: %d', (typed, word, edits) => {
    expect(prefixEditDistance(typed, word, 1)).toBe(edits)
  })
})
