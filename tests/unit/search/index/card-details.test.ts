import { expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({
    ...{ id: 'a', group: 'topic', title: 'Whom to tell', headings: ['In Łódź'] },
    layTerms: ['Who do I call?', '…', 'boss', 'CSE', '护照被扣'],
  }),
]
const files = buildIndex(DOCUMENTS, 'en')

function detailsOf(engine: ReturnType<typeof openIndex>) {
  return engine.search('boss').hits[0]?.details()
}

it('headings, and lay terms as they are written, are there once they have arrived', () => {
  const engine = openIndex({ metadata: files.metadata })
  expect(detailsOf(engine)).toEqual({ headings: [], layTerms: [] })
  engine.addBodyIndex(files.bodyIndex)
  expect(detailsOf(engine)).toEqual({
    headings: ['In Łódź'],
    layTerms: ['Who do I call?', 'boss', 'CSE', '护照被扣'],
  })
})

it('what was meant is written as the texts write it', () => {
  const engine = openIndex(files)
  expect(engine.search('cxe lodx').suggestion).toBe('cxe łódź')
})

it('names that are like what was typed are those of the terms too', () => {
  const engine = openIndex(files)
  expect(engine.similar('whodui cal', 1)).toEqual(['Who do I call?'])
})
