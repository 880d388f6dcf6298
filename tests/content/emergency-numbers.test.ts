import { expect, it } from 'vitest'

import { isCrisis } from '../../src/search/query/crisis.ts'
import { liveContent } from './live-content.ts'

it('Every emergency number that the hub tells people to call is a crisis term', () => {
  const { helplines } = liveContent.library('en')
  const short = helplines.map(({ phone = '' }) => phone).filter((phone) => /^\d{3}$/.test(phone))
  // 101 is the police where nobody is in danger.
  const calm = new Set(short.filter((phone) => !isCrisis(phone)))
  expect(short).toContain('112')
  expect([...calm]).toEqual(['101'])
})
