import { expect, it } from 'vitest'

import { checkPublisherName } from '../../../sanity-studio/model/schema/rules/publisher-name.ts'

it.each([
  ['Casetext copy of 18 U.S.C. 1595 (content-delivery address: find the official page before linking)'],
  ['Home Office (only for: sharing of details)'],
  ['law-firm blog'],
  ['Lin (critic)'],
])('“%s” is a note for editors', (publisher) => {
  expect(checkPublisherName(publisher)).toContain('is a note for editors')
})

it.each([
  ['Connecticut Employment Law Blog'],
  ['Casetext, 18 U.S.C. 1595 (text read in a third-party copy)'],
  [undefined],
])('“%s” is none', (publisher) => {
  expect(checkPublisherName(publisher)).toBe(true)
})
