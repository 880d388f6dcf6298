import { expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { addCompanions } from '../../../../src/search/index/neighbours.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { PROPAGATION } from '../../../../src/search/weights.ts'
import { find, makeDocument } from '../make-document.ts'

const RIGHT = makeDocument({
  id: '/pl/rights/a/',
  title: 'Napiwki',
  language: 'pl',
  companions: ['/pl/b/', '/pl/c/', '/gone/'],
})
const DOCUMENTS = [RIGHT, makeDocument({ id: '/pl/c/', title: 'Prawa' }), makeDocument({ id: '/pl/b/', title: 'Acas' })]

it('what editors name with a document is its neighbour: the first counts most, what is not there not at all', () => {
  const [own, ...others] = addCompanions([[], [], []], DOCUMENTS)
  expect(own).toEqual([
    { id: 1, payload: Math.round(PROPAGATION.companion / 2) },
    { id: 2, payload: PROPAGATION.companion },
  ])
  expect(others).toEqual([[], []])
})

it('a neighbour that is more similar stays so', () => {
  const [own] = addCompanions([[{ id: 1, payload: 14 }], [], []], DOCUMENTS)
  expect(own?.[0]).toEqual({ id: 1, payload: 14 })
})

it('a translation brings what belongs to it; English pages, which have more words, do not', () => {
  const originals = DOCUMENTS.map((document) =>
    makeDocument({ ...document, id: document.id.replace('/pl', ''), language: 'en' }),
  )
  expect(find(openIndex(buildIndex(DOCUMENTS, 'pl', originals)), 'napiwki')).toEqual([
    '/pl/rights/a/',
    '/pl/b/',
    '/pl/c/',
  ])
  expect(find(openIndex(buildIndex(DOCUMENTS, 'en')), 'napiwki')).toEqual(['/pl/rights/a/'])
})
