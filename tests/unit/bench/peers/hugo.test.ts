import { expect, test } from 'vitest'

import { hugoPage, hugoSettings } from '../../../bench/peers/hugo.ts'
import type { PeerDocument } from '../../../bench/peers/peer-document.ts'

const LAW: PeerDocument = {
  ...{ path: '/laws/x/', title: 'A “law”', summary: 'What it asks.', isListed: false, letter: 'a' },
  ...{ facts: ['2024'], topics: ['Pay'], headings: [], paragraphs: ['One.'], facets: {} },
}

test('A page has its address, its place in lists and its letter in its front matter', () => {
  expect(JSON.parse(hugoPage(LAW, 7))).toEqual({
    ...{ url: '/laws/x/', title: 'A “law”', weight: 7, summary: 'What it asks.', letters: ['a'] },
    ...{ facts: ['2024'], subjects: ['Pay'], headings: [], paragraphs: ['One.'] },
  })
})

test('A resource stands in the list of all and in that of each value', () => {
  const resource = { ...LAW, isListed: true, facets: { kind: ['guide'], role: ['guest', 'hr'] } }
  const page: unknown = JSON.parse(hugoPage(resource, 1))
  expect(page).toMatchObject({ lists: ['resources'], 'by-kind': ['guide'], 'by-role': ['guest', 'hr'] })
})

test('Each facet is a taxonomy whose lists have our addresses', () => {
  const [taxonomies = '', addresses = ''] = hugoSettings().split('[permalinks.term]')
  expect(taxonomies).toContain('by-role = "by-role"\n')
  expect(addresses).toContain('by-role = "/browse/role/:slug/"\n')
  expect(addresses).toContain('letters = "/a-z/:slug/"\n')
})
