import { expect, it, vi } from 'vitest'

import { rememberEach } from '../../../src/i18n/remember-each.ts'

it('What a key stands for is made once, however often it is asked for', () => {
  const make = vi.fn((key: string) => ({ made: key }))
  const remembered = rememberEach(make)
  expect(remembered('en')).toEqual({ made: 'en' })
  expect(remembered('en')).toBe(remembered('en'))
  expect(remembered('ar')).toEqual({ made: 'ar' })
  expect(make.mock.calls).toEqual([['en'], ['ar']])
})
