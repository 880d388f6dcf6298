import { expect, it } from 'vitest'

import { checkSources } from '../../../../sanity-studio/rules/source-required.ts'

it('A fact needs a source', () => {
  expect(checkSources('statistic', undefined)?.what).toBe('A fact stands here without a source.')
  expect(checkSources('statistic', [])?.what).toBe('A fact stands here without a source.')
  expect(checkSources('statistic', [{ publisher: 'A network' }])).toBeUndefined()
})

it('An empty source is none', () => {
  expect(checkSources('guide', [{}])?.what).toBe('A fact stands here without a source.')
  expect(checkSources('guide', [{ publisher: '', dated: '2018' }])?.what).toBe('A fact stands here without a source.')
  expect(checkSources('guide', [{}, { url: 'https://example.org/' }])).toBeUndefined()
  expect(checkSources('guide', [{ citation: 'Annual report, 2019' }])).toBeUndefined()
})

it('A page about the hub needs none', () => {
  expect(checkSources('page', undefined)).toBeUndefined()
})

it('A link needs none: its address is its source', () => {
  expect(checkSources('externalResource', [])).toBeUndefined()
})
