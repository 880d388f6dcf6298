import { describe, expect, it } from 'vitest'

import { readNeeds, readScenarios } from '../../../bench/search/read-queries.ts'

const HEADS = 'query\t3\t2\t1'

describe('Graded queries', () => {
  it('are read with their answers by grade', () => {
    expect(readScenarios(`# What these are.\n${HEADS}\nwho do I call\ta b\t\tc d\nhelp\ta\t\t\n`)).toEqual([
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
    ['too few columns', 'help\ta'],
    ['an answer with two grades', 'help\ta\ta\t'],
    ['no answer', 'help\t\t\t'],
    ['no answer that answers', 'help\t\ta\t'],
  ])('are refused with %s', (_, row) => {
    expect(() => readScenarios(`${HEADS}\n${row}\n`)).toThrow('help')
  })
})

describe('A query with its need', () => {
  const heads = 'query\tvoice\tneed\t3\t2\t1'

  it('is read with the answers to it, or with none', () => {
    const asked = { query: 'who helps me', voice: 'cook, 31, Doha', need: 'Whom to ask there.' }
    const row = Object.values(asked).join('\t')
    expect(readNeeds(`${heads}\n${row}\t\ta\td\n${row}\t\t\t\n`)).toEqual([
      {
        ...asked,
        grades: new Map([
          ['a', 2],
          ['d', 1],
        ]),
      },
      { ...asked, grades: new Map() },
    ])
  })

  it.each([
    ['no need', 'who helps me\tcook\t\ta\t\t'],
    ['no voice', 'who helps me\t\tWhom to ask.\ta\t\t'],
  ])('is refused with %s', (_, row) => {
    expect(() => readNeeds(`${heads}\n${row}\n`)).toThrow('who helps me')
  })
})
