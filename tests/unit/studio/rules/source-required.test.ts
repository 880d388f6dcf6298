import { expect, it } from 'vitest'

import { checkSources } from '../../../../sanity-studio/model/rules/source-required.ts'

it('A fact needs a source', () => {
  expect(checkSources({ _type: 'statistic', sources: undefined })?.what).toBe('No source is named.')
  expect(checkSources({ _type: 'statistic', sources: [] })?.what).toBe('No source is named.')
  expect(checkSources({ _type: 'statistic', sources: [{ publisher: 'A network' }] })).toBeUndefined()
})

it('An empty source is none', () => {
  expect(checkSources({ _type: 'guide', sources: [{}] })?.what).toBe('No source is named.')
  expect(checkSources({ _type: 'guide', sources: [{ publisher: '', dated: '2018' }] })?.what).toBe(
    'No source is named.',
  )
  expect(checkSources({ _type: 'guide', sources: [{}, { url: 'https://example.org/' }] })).toBeUndefined()
  expect(checkSources({ _type: 'guide', sources: [{ citation: 'Annual report, 2019' }] })).toBeUndefined()
})

it('A page about the hub needs none', () => {
  expect(checkSources({ _type: 'page', sources: undefined })).toBeUndefined()
})

it('A link needs none: its address is its source', () => {
  expect(checkSources({ _type: 'externalResource', sources: [] })).toBeUndefined()
})

it('An emergency number that is marked as common knowledge needs none; no other line may go without', () => {
  const line = { _type: 'helpline', purpose: 'emergency', isCommonKnowledge: true }
  expect(checkSources(line)).toBeUndefined()
  expect(checkSources({ ...line, isCommonKnowledge: undefined })).toBeDefined()
  for (const purpose of ['trafficking', 'police', 'silent-call'])
    expect(checkSources({ ...line, purpose })).toBeDefined()
})
