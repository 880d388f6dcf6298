import { describe, expect, it } from 'vitest'

import { passagesOf } from '../../../../sanity-studio/rules/passages.ts'
import { remarkUnsourcedFigures } from '../../../../sanity-studio/rules/unsourced-figures.ts'

function figures(document: Readonly<Record<string, unknown>>): readonly string[] {
  return remarkUnsourcedFigures(document, passagesOf(document)).map(({ what }) => /“(.+)”/.exec(what)?.[1] ?? what)
}

const topic = { _type: 'topic', language: 'en' }

it.each([
  ['40% of hotels and 12 per cent of guests', ['40% of', '12 per cent of']],
  ['1 in 3 hotels, 2 out of every 10', ['1 in 3', '2 out of every 10']],
  ['2.5 million people, 1,200 cases', ['2.5 million', '1,200']],
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
