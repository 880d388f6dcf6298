import { expect, it } from 'vitest'

import { allDocuments } from '../../../../src/tools/new-hub/pick-documents.ts'

const document = (_id: string, _type: string, fields: object) => ({
  _id,
  _type,
  _updatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})
const translationOf = (id: string) => ({ language: 'pl', translationOf: { _type: 'reference', _ref: id } })
const CONTENT = [
  document('settings', 'siteSettings', { language: 'en', title: 'Old Hub' }),
  document('about', 'page', { language: 'en', slug: { current: 'about' } }),
  document('about-pl', 'page', { ...translationOf('about'), slug: null }),
  document('paper', 'policy', { language: 'en', title: 'Ask Old Hub', cover: { credit: 'Drawn for Old Hub' } }),
  document('paper-pl', 'policy', translationOf('paper')),
  document('review', 'review', {}),
]

const idsIn = (...languages: readonly string[]) =>
  allDocuments(CONTENT, { name: 'Ours', languages }).map(({ _id }) => _id)

it('Who takes over all has every document but settings and “About”, in the languages that are wanted', () => {
  expect(idsIn()).toEqual(['paper', 'review'])
  expect(idsIn('pl')).toEqual(['paper', 'paper-pl', 'review'])
})

it('The hub bears its own name, and who drew something is still named', () => {
  const [paper] = allDocuments(CONTENT, { name: 'Ours', languages: [] })
  expect(paper).toMatchObject({ title: 'Ask Ours', cover: { credit: 'Drawn for Old Hub' } })
})
