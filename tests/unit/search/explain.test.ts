import { expect, it } from 'vitest'

import { buildIndex } from '../../../src/search/index/build.ts'
import { createExplain } from '../../../src/search/explain.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { makeDocument } from './make-document.ts'

const documents = [
  makeDocument({ id: 'a', title: 'The passport', summary: 'A passport is kept.', layTerms: ['who do I call'] }),
  makeDocument({ id: 'b', title: 'Wages', body: 'No passport.' }),
]
const files = buildIndex(documents, 'en')
const explain = createExplain(files, documents)

it('shows what each word adds, by which fields, and their sum', () => {
  const explanation = explain('pasport of the zebra', 'a')
  expect(explanation?.words.map(({ typed, term }) => [typed, term])).toEqual([
    ['pasport', 'passport'],
    ['the', 'the'],
  ])
  const fields = explanation?.words[0]?.fields
  expect(Object.keys(fields ?? {})).toEqual(['title', 'summary'])
  expect((fields?.title ?? 0) + (fields?.summary ?? 0)).toBeCloseTo(1)
  const { words = [], layTerm, score = 0, factor = 0 } = explanation ?? {}
  expect(layTerm).toBeUndefined()
  expect(words.reduce((sum, word) => sum + word.score, 0) * factor).toBeCloseTo(score)
})

it('explains the score of the search itself', () => {
  const hit = openIndex(files).search('passport who do I call').hits[0]
  expect(explain('passport who do I call', 'a')?.score).toBeCloseTo(hit?.score ?? 0)
  const call = explain('who do I call', 'a')
  expect(call?.layTerm?.text).toBe('who do i call')
  expect(call?.layTerm?.match).toBeCloseTo(1)
  const sum = call?.words.reduce((total, word) => total + word.score, 0) ?? 0
  expect(sum * (call?.factor ?? 0) + (call?.layTerm?.score ?? 0)).toBeCloseTo(call?.score ?? 0)
  // All words are there, none in the title: nothing else multiplies them.
  expect(call?.factor).toBeCloseTo(1)
})

it('what the lay term adds is no part of the factor', () => {
  const bare = documents.map((document) => ({ ...document, layTerms: [] }))
  const { factor } = createExplain(buildIndex(bare, 'en'), bare)('passport', 'a') ?? {}
  const { factor: withLayTerm, layTerm } = explain('passport call', 'a') ?? {}
  expect(layTerm?.score).toBeGreaterThan(0)
  expect(withLayTerm).toBeLessThan(factor ?? 0)
  expect(withLayTerm).toBeGreaterThan((factor ?? 0) / 2)
})

it('what similar results propagate is a part of its own', () => {
  const others = Array.from({ length: 40 }, (_, at) => makeDocument({ id: `other-${at}` }))
  const alike = [
    makeDocument({ id: 'said', title: 'Corridor cupboards', summary: 'A lanyard for each.' }),
    makeDocument({ id: 'meant', title: 'Corridor cupboards', summary: 'Ask the builders.' }),
    ...others,
  ]
  const explainAlike = createExplain(buildIndex(alike, 'en'), alike)
  const meant = explainAlike('lanyard', 'meant')
  expect(meant?.words).toEqual([])
  expect(meant?.propagated).toBeGreaterThan(0)
  expect(meant?.propagated).toBe(meant?.score)
  expect(explainAlike('lanyard', 'said')?.propagated).toBe(0)
})

it('explains without the bodies, before they have been loaded', () => {
  const early = createExplain({ metadata: files.metadata }, documents)
  expect(early('passport', 'b')?.score).toBe(0)
  expect(explain('passport', 'b')?.words[0]?.fields).toEqual({ body: 1 })
})

it('explains nothing without words or for an unknown document', () => {
  expect(explain('', 'a')).toBeUndefined()
  expect(explain('passport', 'z')).toBeUndefined()
})
