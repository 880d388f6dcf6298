import { expect, it } from 'vitest'

import { citedPages } from '../../../../src/tools/watch/cited-pages.ts'
import { wordsAround } from '../../../../src/tools/watch/find-figure.ts'
import { allows } from '../../../../src/tools/watch/robots.ts'

it('Pages are named once, with all who cite them and what has to stand there', () => {
  const source = { _type: 'source', url: 'https://line.example/call#top' }
  const line = {
    _id: 'line',
    _type: 'helpline',
    title: 'Line',
    phone: '0800 1',
    web: 'https://line.example/',
    sources: [source],
  }
  const figure = {
    _id: 'figure',
    _type: 'statistic',
    title: 'T',
    short: 'Over 2,000 signs in 89 hotels; 7 told',
    sources: [source],
  }
  const law = {
    _id: 'law',
    _type: 'law',
    title: 'Law',
    summary: 'From 1,500 kr to EUR 20,000, 12.5 % or 36 %, since 2015, in 100 hotels.',
    sources: [{ url: 'https://law.example/' }],
  }
  const translated = {
    ...figure,
    _id: 'figure-pl',
    translationOf: { _ref: 'figure' },
    sources: [{ url: 'https://other.example/' }],
  }
  expect(citedPages([line, figure, law, translated])).toMatchObject([
    { address: 'https://law.example/', documents: [{ id: 'law' }], figures: ['1,500', '20,000', '12.5'] },
    { address: 'https://line.example/', documents: [{ id: 'line' }], figures: [] },
    {
      address: 'https://line.example/call',
      documents: [{ id: 'line' }, { id: 'figure' }],
      figures: ['0800 1', '2,000', '89'],
    },
  ])
})

it.each([
  ['0800 123 456', 'Ring 0800-123-456 now', true],
  ['0800 123 456', 'Ring (0800) 123 456.', true],
  ['0800 123 456', 'Ring 0800 123 4567', false],
  ['2,000', 'about 2000 signs', true],
  ['63', 'in 63 percent', true],
  ['63', 'in 163 or 63.5 or 1,63', false],
])('%s in “%s”: %s', (figure, text, isThere) => {
  expect(wordsAround(figure, text) !== undefined).toBe(isThere)
})

it.each([
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Watch\nAllow: /', '/a', true],
  ['User-agent: Other\nUser-agent: watch # ours\nDisallow: /a', '/a/b', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['', '/a', true],
])('robots.txt %j for %s: %s', (text, path, isAllowed) => {
  expect(allows(text, 'Watch', path)).toBe(isAllowed)
})
