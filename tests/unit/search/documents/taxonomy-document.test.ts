import { expect, it } from 'vitest'

import {
  toPageDocument,
  toRoleDocument,
  toStepsDocument,
  toTopicDocument,
} from '../../../../src/search/documents/taxonomy-document.ts'
import { makeBlock } from '../../../helpers/make-text.ts'

const SHARED = {
  ...{ id: 'x', slug: 'x', path: '/x/', language: 'en', isFallback: false, isUnchecked: false },
  ...{
    title: 'Front desk and concierge',
    definition: 'Who checks in.',
    order: 1,
    theme: 'all-signs',
    layTerms: ['receptionist'],
  },
}
const CHECKED = { sources: [], reviewEveryDays: 365 }

it('a topic and a job have their lay terms, and their definition as the summary', () => {
  expect(toTopicDocument(SHARED)).toMatchObject({
    ...{ id: '/x/', group: 'topic', summary: 'Who checks in.', layTerms: ['receptionist'] },
    facets: { topic: ['x'] },
  })
  expect(toRoleDocument({ ...SHARED, shortTitle: 'Front desk', isOutside: false })).toMatchObject({
    ...{ group: 'role', layTerms: ['Front desk', 'receptionist'], facets: { role: ['x'] } },
  })
})

it('a page is found by its headings and its text', () => {
  const body = [makeBlock('No cookies', 'h2'), makeBlock('Nothing is stored.', 'normal')]
  const page = toPageDocument({ ...SHARED, ...CHECKED, title: 'Privacy', summary: 'What we keep.', body })
  expect(page).toMatchObject({ group: 'page', headings: ['No cookies'], body: 'No cookies\nNothing is stored.' })
})

it('the steps are found as headings of their page, by the lay terms of their topic', () => {
  const step = {
    ...SHARED,
    ...CHECKED,
    title: 'Do not take photos.',
    stance: 'do',
    forEveryJob: true,
    roles: [],
  } as const
  const page = { path: '/what-to-do/', title: 'What to do', summary: 'Steps.' }
  expect(toStepsDocument(page, [step], SHARED, 'en')).toMatchObject({
    ...{ id: '/what-to-do/', group: 'page', headings: ['Do not take photos.'], layTerms: ['receptionist'] },
  })
  expect(toStepsDocument(page, [], undefined, 'en').layTerms).toEqual([])
})
