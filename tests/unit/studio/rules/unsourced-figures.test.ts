import { describe, expect, it } from 'vitest'

import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { remarkUnsourcedFigures } from '../../../../sanity-studio/model/rules/unsourced-figures.ts'

function figures(document: Readonly<Record<string, unknown>>): readonly string[] {
  return remarkUnsourcedFigures(document, passagesOf(document)).map(({ what }) => /“(.+)”/.exec(what)?.[1] ?? what)
}

const topic = { _type: 'topic', language: 'en' }

it.each([
  ['40% of hotels and 12 per cent of guests', ['40% of', '12 per cent of']],
  ['1 in 3 hotels, 2 out of every 10', ['1 in 3', '2 out of every 10']],
  ['2.5 million people, 1,200 cases', ['2.5 million', '1,200']],
  ['400 victims, GBP 150 and £12.71', ['400 victims', 'GBP 150', '£12.71']],
])('A figure without a source gets a warning: %s', (definition, found) => {
  expect(figures({ ...topic, definition })).toEqual(found)
})

describe('No figure is', () => {
  it.each([
    'Call 999 or 101.',
    'In 2015, section 54.',
    '3 steps in 10 minutes, open 24/7.',
    'Zoom to 200%.',
    '08000 121 700',
  ])('%s', (definition) => {
    expect(figures({ ...topic, definition })).toEqual([])
  })

  it('one whose document names a source, or whose original does', () => {
    const definition = '1 in 3 hotels'
    expect(figures({ ...topic, definition, sources: [{ publisher: 'A network' }] })).toEqual([])
    expect(figures({ ...topic, definition, translationOf: { _ref: 'topic-a' } })).toEqual([])
  })
})

describe('In a long text that rests on many sources', () => {
  const guide = (
    text: string,
    markDefs: readonly object[] = [],
    sources: readonly object[] = [{ publisher: 'Polaris / Hotline' }],
  ) => ({
    ...{ _type: 'guide', language: 'en', sources },
    body: [{ _type: 'block', _key: 'a', markDefs, children: [{ _type: 'span', text }] }],
  })

  it('a figure gets a warning where its paragraph does not say whose it is', () => {
    const text = '90% of all hotel guests are victims. 2,000,000 people are exploited.'
    expect(figures(guide(text))).toEqual(['90% of', '2,000,000'])
    const [remark] = remarkUnsourcedFigures(guide(text), passagesOf(guide(text)))
    expect(remark?.what).toBe('“90% of” is a number, and its paragraph does not say whose.')
  })

  it('an empty source is none', () => {
    const document = guide('90% of guests', [], [{}])
    expect(remarkUnsourcedFigures(document, passagesOf(document))[0]?.what).toBe(
      '“90% of” is a number without a source.',
    )
  })

  it.each([
    ['a publisher among its sources', 'In a survey by Polaris, 75 percent had contact with hotels.', []],
    ['a work and its year', 'A study (COMBAT, 2016) speaks of 93,000 people.', []],
    ['a law', 'Section 54 covers a turnover of GBP 36 million.', []],
    ['who counted it', 'Staff saw 2,000 signs, by the own count of a charity.', []],
    ['a page by a link', 'USD 500 for the first time. The law.', [{ _key: 'b', _type: 'pageLink' }]],
  ])('none where it names %s', (_what, text, markDefs) => {
    expect(figures(guide(text, markDefs))).toEqual([])
  })

  it('but a document that is one fact has its sources for that', () => {
    const fact = { _type: 'statistic', language: 'en', title: '40% of hotels', sources: [{ publisher: 'A network' }] }
    expect(figures(fact)).toEqual([])
  })
})
