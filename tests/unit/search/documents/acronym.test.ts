import { expect, it } from 'vitest'

import { acronymOf } from '../../../../src/search/documents/acronym.ts'

it.each([
  ['Corporate Sustainability Due Diligence Directive (after the Omnibus I cut)', 'CSDDD'],
  ['Gangmasters and Labour Abuse Authority', 'GLAA'],
  ['Workplace Anti-Slavery Council', 'WASC'],
  ['Modern Slavery Act 2015', 'MSA'],
])('%s is known as %s', (name, acronym) => {
  expect(acronymOf(name)).toBe(acronym)
})

it.each(['Signs at the front desk', 'Staff Wanted', 'نجدة الطفل', ''])('“%s” has none', (name) => {
  expect(acronymOf(name)).toBeUndefined()
})
