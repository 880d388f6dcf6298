import { expect, it } from 'vitest'

import { findLegalClaims } from '../../../../sanity-studio/model/rules/legal-claims.ts'
import en from '../../../../src/i18n/messages/en.json' with { type: 'json' }

it.each([
  'This training meets California law.',
  'Training complies with SB 970.',
  'Our sheet satisfies all requirements of the Act.',
  'The session meets Florida’s training requirement.',
  'A poster that complies with the rules of the State.',
  'The statement is compliant with section 54.',
  'This record fulfils your duty.',
])('“%s” is refused', (claim) => {
  expect(findLegalClaims(`Read on. ${claim} Ask us.`)).toEqual([claim])
})

it.each([
  ['what denies it', 'No training here meets a State’s law. The sheet does not meet the law.'],
  ['what asks it', 'Ask whether the course meets the law of your State.'],
  ['what staff do', 'Training for staff who meet guests is asked by law. Staff meet victims; the law says so.'],
  ['what a hotel must do', 'Hotels must comply with the Act. A hotel that meets its duty is safe.'],
  ['two sentences', 'Here is a training. Meet the law of Texas.'],
])('%s is no claim', (_, text) => {
  expect(findLegalClaims(text)).toEqual([])
})

it('The words of the interface claim nothing of the kind', () => {
  expect(Object.values(en).flatMap((text) => (typeof text === 'string' ? findLegalClaims(text) : []))).toEqual([])
})
