import { expect, it } from 'vitest'

import { compareDatasets, describeDifference } from '../../../../src/tools/dataset/compare.ts'

const page = (_id: string, title: string, stamps = {}) => ({ _id, _type: 'page', title, ...stamps })

it('A push names what is new, what is changed and what it does not touch', () => {
  const here = [page('a', 'same'), page('b', 'new words'), page('drafts.c', 'new')]
  const there = [
    page('a', 'same', { _rev: '1', _updatedAt: '2026-01-01' }),
    page('b', 'old words'),
    page('z', 'theirs'),
  ]
  const difference = compareDatasets(here, there)
  expect(difference).toEqual({ added: ['drafts.c'], changed: ['b'], onlyInTarget: ['z'] })
  expect(describeDifference(difference)).toBe(
    'New: 1\n  drafts.c\nChanged: 1\n  b\nOnly in the target, left alone: 1\n  z',
  )
})

it('Another order of fields is no change', () => {
  expect(compareDatasets([{ _id: 'a', _type: 'page', x: 1 }], [{ x: 1, _type: 'page', _id: 'a' }]).changed).toEqual([])
})

it('A long list is shortened, with the number of the others', () => {
  const many = Array.from({ length: 23 }, (_, index) => page(`p${index}`, ''))
  expect(describeDifference(compareDatasets(many, []))).toContain('  and 3 more')
})
