import { expect, it } from 'vitest'

import { findSwitchedOff } from '../../../sanity-studio/app/review/switched-off.ts'

const entry = (author: string, day: number, ...mutations: object[]) => ({
  id: `t${day}`,
  author,
  timestamp: `2026-11-0${day}T10:00:00Z`,
  mutations,
})

it('The log tells who switched the second reader off, and when, whatever was changed since', () => {
  const log = [
    entry('cleo', 5, { patch: { set: { title: 'Hub' } } }),
    entry('ben', 4, { createOrReplace: { secondReader: false, title: 'Hotel Hub' } }),
    entry('ada', 3, { patch: { set: { secondReader: false } } }),
    entry('ben', 2, { createOrReplace: { secondReader: true } }),
    entry('cleo', 1, { create: { secondReader: false } }),
  ]
  expect(findSwitchedOff(log)).toEqual({ at: '2026-11-03T10:00:00Z', author: 'ada' })
})

it('Nobody is named where the log does not say', () => {
  expect(findSwitchedOff([])).toBeUndefined()
  expect(findSwitchedOff([entry('ada', 1, { patch: { set: { title: 'Hub' } } })])).toBeUndefined()
})
