import { expect, it } from 'vitest'

import { reportCoverage } from '../../../src/search/coverage.ts'
import { makeDocument, makeEngine } from './make-document.ts'

it('reports resources that no query finds, and no lay term that finds a document that inherits it', () => {
  const twins = Array.from({ length: 20 }, (_, at) => makeDocument({ id: `twin${at}`, title: 'Poster' }))
  const topic = makeDocument({ id: 'topic', group: 'topic', title: 'Wages', layTerms: ['no pay'] })
  const documents = [...twins, topic, makeDocument({ id: 'guide', title: 'Fair wages', inheritedTerms: ['no pay'] })]
  const { neverFound, unusedTerms } = reportCoverage(documents, makeEngine(documents))
  expect(neverFound.map(({ id }) => id)).toEqual(['twin15', 'twin16', 'twin17', 'twin18', 'twin19'])
  expect(unusedTerms).toEqual([])
})

it('a lay term is unused where it finds neither its document nor one that inherits it', () => {
  const documents = [
    makeDocument({ id: 'a', title: 'Wages', layTerms: ['???', 'no pay'] }),
    makeDocument({ id: 'b', title: 'Pay' }),
  ]
  const { unusedTerms } = reportCoverage(documents, makeEngine(documents))
  expect(unusedTerms.map(({ term, document }) => [term, document.id])).toEqual([['???', 'a']])
})
