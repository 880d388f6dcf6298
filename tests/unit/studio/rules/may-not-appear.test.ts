import { expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'

const mayNotAppear = ['convicted', 'Grand Hotel']
const real = {
  _type: 'case',
  language: 'en',
  doNotSay: ['Do not say that the Grand Hotel was convicted.'],
  mayNotAppear,
}

it.each([
  ['a name', { happened: 'Police came to the grand hotel.' }, 'Grand Hotel', 'happened'],
  ['a verdict that there was not', { seen: ['A man was convicted.'] }, 'convicted', 'seen'],
])('What an editor must not say of a case is refused wherever readers would see it: %s', (_, fields, words, field) => {
  const [found, ...others] = findRemarks({ ...real, ...fields }).filter(({ level }) => level === 'error')
  expect(found).toMatchObject({ what: `“${words}” may not appear here.` })
  expect(found?.path[0]).toBe(field)
  expect(others).toEqual([])
})

it('The field that forbids words may name them, and people may search by them', () => {
  const errors = findRemarks({ ...real, layTerms: ['grand hotel'] }).filter(({ level }) => level === 'error')
  expect(errors).toEqual([])
})
