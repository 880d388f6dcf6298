import { expect, it } from 'vitest'

import { toRoleRecord, toTopicRecord } from '../../../src/search/to-taxonomy-record.ts'

const SHARED = {
  ...{ id: 'x', slug: 'x', path: '/x/', language: 'en', isFallback: false, isUnchecked: false },
  ...{ title: 'Front desk and concierge', definition: 'Who checks in.', order: 1, layTerms: ['receptionist'] },
}

it('a topic and a job are found by their own lay terms, and say what they mean', () => {
  expect(toTopicRecord(SHARED)).toMatchObject({ type: 'topic', summary: 'Who checks in.', layTerms: ['receptionist'] })
  expect(toRoleRecord({ ...SHARED, shortTitle: 'Front desk' })).toMatchObject({
    type: 'role',
    layTerms: ['Front desk', 'receptionist'],
  })
})
