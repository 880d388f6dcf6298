import { expect, it } from 'vitest'

import { isOnlyAbout, relatedRights, type Right } from '../../../src/domain/right.ts'

it.each([
  [['GB'], true],
  [['GB-EAW', 'GB-SCT'], true],
  [['DE'], false],
  [['INT'], false],
  [['GB-NIR', 'US-TX'], false],
])('An answer for %j is about the United Kingdom alone: %s', (jurisdictions, expected) => {
  expect(isOnlyAbout({ jurisdictions }, 'GB')).toBe(expected)
})

function makeRight(id: string, topic: string, isCheck = false): Right {
  return {
    ...{ id, topic, slug: id, path: `/rights/${id}/`, title: id, answer: '', more: '' },
    ...{
      leads: false,
      jurisdictions: ['GB'],
      changes: [],
      helplines: [],
      readBy: {},
      layTerms: [],
      sources: [],
      reviewEveryDays: 90,
    },
    ...{ language: 'en', isFallback: false, isUnchecked: false },
    ...(isCheck && { selfCheck: { group: 'pay', question: id, answer: 'No.' } }),
  }
}

it('After an answer come four others: those of its topic, then those of “Is this you?”', () => {
  const all = [
    makeRight('fear', 'fear', true),
    makeRight('pay-1', 'pay', true),
    makeRight('visa', 'visa'),
    makeRight('pay-2', 'pay', true),
    makeRight('freedom', 'freedom', true),
    makeRight('debt', 'debt', true),
    makeRight('passport', 'passport', true),
  ]
  const related = relatedRights(makeRight('pay-1', 'pay', true), all)
  expect(related.map(({ id }) => id)).toEqual(['pay-2', 'fear', 'freedom', 'debt'])
})
