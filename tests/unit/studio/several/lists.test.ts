import { expect, test } from 'vitest'

import { DESK } from '../../../../sanity-studio/model/desk/lists.ts'
import { CHOICE_GROUPS, listOf } from '../../../../sanity-studio/app/table/several/lists.ts'

test('Several documents can be chosen in every list of the desk, and among all of a type', () => {
  const ids = CHOICE_GROUPS.flatMap(({ lists }) => lists.map(({ id }) => id))
  expect(ids).toEqual(expect.arrayContaining([...DESK.map(({ id }) => id), 'review-overdue-call', 'drafts', 'guide']))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain('review')
})

test('An address without a list opens the first one', () => {
  expect(listOf(undefined)).toBe(listOf('waiting'))
  expect(listOf('helpline').filter).toBe('_type in ["helpline"]')
})
