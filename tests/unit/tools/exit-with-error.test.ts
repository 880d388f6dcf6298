import { beforeEach, expect, it, vi } from 'vitest'

import { ContentError } from '../../../src/domain/problem.ts'
import { exitWithError } from '../../../src/tools/exit-with-error.ts'

const lines: unknown[] = []

beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void lines.push(line))
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with code ${code}`)
  })
})

const noTitle = { where: 'content/en/guide/guide-a.json title', what: '“Title” is missing.', fix: 'Fill it in.' }
const noSource = { where: 'content/en/law/law-b.json', what: 'No source is named.', fix: 'Name one.' }

it('Problems of the content are logged one a line, without a stack', () => {
  expect(() => exitWithError(new ContentError([noTitle, noSource]), 'Nothing was built.')).toThrow('code 1')
  expect(lines).toEqual([
    'content/en/guide/guide-a.json title: “Title” is missing. Fill it in.',
    'content/en/law/law-b.json: No source is named. Name one.',
    '\n2 problems. Nothing was built.',
  ])
})

it('One problem is counted as one', () => {
  expect(() => exitWithError(new ContentError([noTitle]), 'Nothing was built.')).toThrow('code 1')
  expect(lines.at(-1)).toBe('\n1 problem. Nothing was built.')
})

it('Every other error is logged whole, with its stack', () => {
  const error = new TypeError('x is not a function')
  expect(() => exitWithError(error, 'Nothing was built.')).toThrow('code 1')
  expect(lines).toEqual([error, '\nNothing was built.'])
})
