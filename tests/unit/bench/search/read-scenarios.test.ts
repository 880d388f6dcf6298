import { describe, expect, it } from 'vitest'

import { readScenarios } from '../../../bench/search/read-scenarios.ts'

describe('Graded queries', () => {
  it('are read with their answers, over any number of lines', () => {
    const text = `\nwho do I call\n  3: a b 1: c\n    d\nhelp\n  3: a\n`
    expect(readScenarios(text)).toEqual([
      {
        query: 'who do I call',
        grades: new Map([
          ['a', 3],
          ['b', 3],
          ['c', 1],
          ['d', 1],
        ]),
      },
      { query: 'help', grades: new Map([['a', 3]]) },
    ])
  })

  it.each([
    ['an answer without a grade', 'help\n  a 3: b'],
    ['an answer with two grades', 'help\n  3: a 2: a'],
    ['no answer', 'help'],
    ['no answer that answers', 'help\n  2: a'],
  ])('are refused with %s', (_, text) => {
    expect(() => readScenarios(text)).toThrow('help')
  })
})
