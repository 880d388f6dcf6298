import { expect, it } from 'vitest'

import { distinct, placeTerms, topicTitles, type DocumentContext } from '../../../../src/search/documents/context.ts'

const CONTEXT: DocumentContext = {
  language: 'en',
  topics: new Map(),
  roles: new Map(),
  mainHelplines: new Set(),
  nameOf: (_, value) => (value === 'US-CA' ? 'California' : undefined),
}

it('a place has its own name and those of its country', () => {
  expect(placeTerms('US-CA', CONTEXT)).toEqual(['California', 'United States', 'US', 'USA', 'America'])
  expect(placeTerms('INT', CONTEXT)).toEqual([])
})

it('terms stand once, in their order, without gaps', () => {
  expect(distinct(['b', undefined, 'a', '', 'b'])).toEqual(['b', 'a'])
})

it('a topic that is not there has no title', () => {
  expect(topicTitles(['gone'], CONTEXT)).toEqual([])
})
