import { expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'
import { openRemarksOf, remarksOf } from '../../../../sanity-studio/model/rules/review-remarks.ts'

const REVIEW = {
  _type: 'review',
  remarks: [
    { _key: 'a', field: 'title', text: 'Say whom.', done: true },
    {
      _key: 'b',
      field: 'body',
      paragraph: 'p',
      quote: 'Call the',
      text: 'These sex slaves and suspicious foreigners must go.',
    },
    { _key: 'c', field: 'body', text: '' },
    'no remark',
  ],
}

it('A review holds remarks, each at a field or paragraph; what is none is left out', () => {
  expect(remarksOf(REVIEW).map(({ key }) => key)).toEqual(['a', 'b'])
  expect(remarksOf({ _type: 'review' })).toEqual([])
  expect(remarksOf(undefined)).toEqual([])
})

it('Those that are not marked as done are open', () => {
  expect(openRemarksOf(REVIEW)).toMatchObject([{ key: 'b', field: 'body', paragraph: 'p', isDone: false }])
})

it('The rules of care do not read remarks, which quote what they are about: a review is in no language', () => {
  expect(findRemarks(REVIEW)).toEqual([])
})
