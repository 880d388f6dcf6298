import { describe, expect, it } from 'vitest'

import { ContentError, formatProblem, isContentError } from '../../../src/domain/problem.ts'

const noAlt = { where: 'guide-knock, cover', what: 'The picture has no description.', fix: 'Say what can be seen.' }
const noSource = { where: 'law-uk, sources', what: 'No source is named.', fix: 'Name one, or take the law away.' }

it('A problem is one line: where, what, how to fix it', () => {
  expect(formatProblem(noAlt)).toBe('guide-knock, cover: The picture has no description. Say what can be seen.')
})

describe('An editor gets every problem at once', () => {
  const error = new ContentError([noAlt, noSource])

  it('one a line', () => {
    expect(error.message).toBe(
      'guide-knock, cover: The picture has no description. Say what can be seen.\n' +
        'law-uk, sources: No source is named. Name one, or take the law away.',
    )
  })

  it('as an error that names itself and keeps the problems', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ContentError')
    expect(error.problems).toEqual([noAlt, noSource])
  })
})

describe('A program tells faults of the content from its own', () => {
  it('even where the error comes from a bundle that has its own copy of the class', () => {
    const fromBundle = Object.assign(new Error('No source.'), { name: 'ContentError', problems: [noSource] })
    expect([new ContentError([noAlt]), fromBundle].map(isContentError)).toEqual([true, true])
  })

  it('and lets nothing else pass for one', () => {
    const others = [
      new Error('Disk full'),
      Object.assign(new Error('x'), { problems: [] }),
      { name: 'ContentError' },
      null,
    ]
    expect(others.map(isContentError)).toEqual([false, false, false, false])
  })
})
