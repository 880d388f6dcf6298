import { expect, it } from 'vitest'

import { allDocuments, unwantedInAll } from '../../../../src/tools/new-hub/all-documents.ts'

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

const reference = (id: string) => ({ _type: 'reference', _ref: id })
const line = (id: string, country: string) => document(id, 'helpline', { language: 'en', country })
const paragraph = (_key: string, id: string) => ({ _key, children: [{ _key: `${_key}s`, helpline: reference(id) }] })

function all(
  content: typeof CONTENT,
  languages: readonly string[],
  lines: ReadonlyMap<string, string> = new Map(),
  countries: readonly string[] = ['IE'],
) {
  return allDocuments(content, languages, unwantedInAll(content, { name: 'Ours', countries }, lines))
}

const idsIn = (...languages: readonly string[]) => all(CONTENT, languages).map(({ _id }) => _id)

it('Who takes over all has every document but settings and “About”, in the languages that are wanted', () => {
  expect(idsIn()).toEqual(['paper', 'review'])
  expect(idsIn('pl')).toEqual(['paper', 'paper-pl', 'review'])
})

it('The hub bears its own name, and who drew something is still named', () => {
  const [paper] = all(CONTENT, [])
  expect(paper).toMatchObject({ title: 'Ask Ours', cover: { credit: 'Drawn for Old Hub' } })
})

it('Nobody in another country is to be called: not by the lists, nor by an answer, a paper or a paragraph', () => {
  const lines = [line('es-1', 'ES'), line('ie-1', 'IE'), line('eu-1', 'EU'), line('int-1', 'INT'), line('gb-1', 'GB')]
  const answers = ['ES', 'IE'].map((place) =>
    document(`right-${place}`, 'rightsAnswer', { language: 'en', jurisdictions: [place] }),
  )
  const gulf = { language: 'en', jurisdictions: ['ES', 'INT'], helplines: [reference('es-1')] }
  const papers = [
    document('right-gulf', 'rightsAnswer', gulf),
    document('paper-es', 'policy', { language: 'en', jurisdictions: ['ES'], body: [paragraph('a', 'es-1')] }),
    document('paper-gb', 'policy', { language: 'en', jurisdictions: ['GB'], body: [paragraph('a', 'gb-1')] }),
  ]
  const body = [paragraph('a', 'es-1'), paragraph('b', 'gb-1'), paragraph('c', 'ie-1')]
  const guide = document('guide', 'guide', { language: 'en', body })
  const link = document('step', 'pathStep', { language: 'en', material: [reference('paper-es'), reference('guide')] })
  const kept = all([...lines, ...answers, ...papers, guide, link], [], new Map([['gb-1', 'ie-1']]))
  expect(kept.map(({ _id }) => _id)).toEqual(['ie-1', 'eu-1', 'int-1', 'right-IE', 'paper-gb', 'guide', 'step'])
  // The line of the first hub is that of the new one.
  expect(kept.find(({ _id }) => _id === 'guide')).toMatchObject({
    body: [paragraph('b', 'ie-1'), paragraph('c', 'ie-1')],
  })
  expect(kept.find(({ _id }) => _id === 'step')).toMatchObject({ material: [reference('guide')] })
})

it('A country that the hub is for keeps its lines, also where the first country’s take their place elsewhere', () => {
  const kept = all([line('gb-1', 'GB'), line('ie-1', 'IE')], [], new Map([['gb-1', 'ie-1']]), ['IE', 'GB'])
  expect(kept.map(({ _id }) => _id)).toEqual(['gb-1', 'ie-1'])
})

it('Who works together in another country stays there, and so does what the first hub names as its own', () => {
  const about = document('about', 'page', { language: 'en', slug: { current: 'about' }, body: [reference('hub')] })
  const others = ['hub', 'kit'].map((id) => document(id, 'externalResource', { language: 'en', jurisdictions: ['GB'] }))
  const together = ['GB-WLS', 'IE'].map((place) =>
    document(place, 'partnership', { language: 'en', jurisdiction: place }),
  )
  expect(all([about, ...others, ...together], []).map(({ _id }) => _id)).toEqual(['kit', 'IE'])
})

it('A hub outside the European Union has no line of the Union', () => {
  expect(all([line('eu-1', 'EU'), line('int-1', 'INT')], [], new Map(), ['US']).map(({ _id }) => _id)).toEqual([
    'int-1',
  ])
})
