import { expect, it } from 'vitest'

import { checkRepository } from '../../../sanity-studio/model/schema/rules/repository.ts'

it.each([
  undefined,
  'https://github.com/charity/hotel-hub',
  'https://git.example/a.b/c_d',
  'https://github.com/charity/hub/tree/live/2',
])('%s is one', (address) => {
  expect(checkRepository(address)).toBe(true)
})

it.each([
  'https://github.com/charity',
  'https://github.com/charity/hub/',
  'https://github.com/charity/hub/tree/',
  'https://github.com/charity/hub/issues',
  'https://github.com/charity/hub?tab=readme',
  'git@github.com:charity/hub.git',
  'http://github.com/charity/hub',
])('%s is none', (address) => {
  expect(checkRepository(address)).toEqual(expect.any(String))
})
