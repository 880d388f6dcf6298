import { expect, it } from 'vitest'

import {
  acronymOf,
  distinct,
  placeTerms,
  topicTitles,
  type DocumentContext,
} from '../../../../src/search/documents/context.ts'

const CONTEXT: DocumentContext = {
  language: 'en',
  topics: new Map(),
  roles: new Map(),
  mainHelplines: new Set(),
  ownAnswers: new Map(),
  stepsPath: undefined,
  nameOf: (_, value) => (value === 'US-CA' ? 'California' : undefined),
}

it('a part of a country has its own name and those of the country', () => {
  expect(placeTerms('US-CA', CONTEXT)).toEqual(['California', 'United States', 'US', 'USA', 'America'])
  expect(placeTerms('INT', CONTEXT)).toEqual([])
})

it('distinct terms are in their order, without repeated, empty and undefined ones', () => {
  expect(distinct(['b', undefined, 'a', '', 'b'])).toEqual(['b', 'a'])
})

it('an unknown topic has no title', () => {
  expect(topicTitles(['gone'], CONTEXT)).toEqual([])
})

it.each([
  ['Corporate Sustainability Due Diligence Directive (after the Omnibus I cut)', 'CSDDD'],
  ['Gangmasters and Labour Abuse Authority', 'GLAA'],
  ['Workplace Anti-Slavery Council', 'WASC'],
  ['Modern Slavery Act 2015', 'MSA'],
])('the acronym of %s is %s', (name, acronym) => {
  expect(acronymOf(name)).toBe(acronym)
})

it.each(['Signs at the front desk', 'Staff Wanted', 'نجدة الطفل', ''])('“%s” has no acronym', (name) => {
  expect(acronymOf(name)).toBeUndefined()
})
