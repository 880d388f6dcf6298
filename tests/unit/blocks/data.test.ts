import { describe, expect, it } from 'vitest'

import { body } from '../../../sanity-studio/model/schema/objects/body.ts'
import { blockData, toPlainText, toRichText } from '../../../src/blocks/data.ts'
import type { BlockRow } from '../../../src/blocks/block-data.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { makeDirectory } from '../../helpers/make-directory.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

const fixtures = await Promise.all(
  Object.entries(blockData).map(async ([type, { fixture }]) => ({ type, rows: (await fixture()).fixture })),
)

it('The blocks are those that the schema allows in a text', () => {
  expect(Object.keys(blockData)).toEqual(body.of.map(({ type }) => type))
})

/** The text without blanks of both kinds: spaces, and the brackets of what a hotel fills in. */
function lettersOf(text: string): string {
  return text.replace(/[\s[\]]+/g, '')
}

describe('Every type of block', () => {
  it.each(fixtures)('$type is in the fixture of its name', ({ type, rows }) => {
    expect(new Set(rows.map(({ _type }) => _type))).toEqual(new Set([type]))
  })

  it.each(fixtures)('$type has words, one block a line and no line empty', ({ rows }) => {
    const lines = toPlainText(mapRows(rows)).split('\n')
    expect(lines).not.toContain('')
  })

  // Pictures are cut before a build: the tests of built pages see them.
  it.each(fixtures.filter(({ type }) => type !== 'figure'))(
    '$type shows on the page what its text says',
    async (one) => {
      const text = mapRows(one.rows)
      const page = lettersOf((await renderBlocks(text)).replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'))
      for (const line of toPlainText(text).split('\n')) expect(page).toContain(lettersOf(line))
    },
  )
})

it('All blocks together keep their order', () => {
  const text = mapRows(fixtures.flatMap(({ rows }): readonly BlockRow[] => rows))
  expect(text).toStrictEqual(fixtures.flatMap(({ rows }) => mapRows(rows)))
})

it.each([null, undefined, []])('A text that a document does not have (%s) is empty', (text) => {
  expect(toRichText(text, { references: makeDirectory(), from: 'guide-knock', blanks: new Map() })).toEqual([])
  expect(toPlainText([])).toBe('')
})

/** Maps a text, and returns it with the report of its problems. */
function mapWithReport(rows: readonly BlockRow[]) {
  const references = makeDirectory()
  const text = toRichText([...rows], { references, from: 'guide-knock', blanks: new Map() })
  return { text, finish: () => references.finish() }
}

describe('A reference to a document that is not published is left out and reported; the rest stays', () => {
  const gone = { _type: 'reference', _ref: 'gone' } as const
  const words = { _type: 'span', _key: 'w', text: 'there', marks: ['m'] } as const

  it.each<readonly [string, BlockRow, readonly object[]]>([
    [
      'a page',
      {
        _type: 'block',
        _key: 'a',
        children: [{ ...words, marks: ['m'] }],
        markDefs: [{ _type: 'pageLink', _key: 'm', page: gone }],
      },
      [{ _type: 'block', _key: 'a', style: 'normal', children: [words], markDefs: [] }],
    ],
    ['a helpline', { _type: 'helplineCard', _key: 'a', helpline: gone }, []],
    [
      'the number of a helpline',
      { _type: 'block', _key: 'a', children: [{ _type: 'helplineNumber', _key: 'n', helpline: gone }] },
      [{ _type: 'block', children: [] }],
    ],
    [
      'one of two signs',
      {
        _type: 'signList',
        _key: 'a',
        signs: [
          { ...gone, _key: 'b' },
          { _type: 'reference', _key: 'c', _ref: 'sign-passport' },
        ],
      },
      [{ _type: 'signList', signs: [{ id: 'sign-passport' }] }],
    ],
  ])('%s', (_, block, expected) => {
    const { text, finish } = mapWithReport([block])
    expect(text).toMatchObject(expected)
    expect(finish).toThrow(
      'guide-knock: It points to “gone”, which is not published. Publish that document, or take the reference away.',
    )
  })
})

it('A helpline without a number is no number in a text: the build stops with a sentence', () => {
  const references = makeDirectory()
  references.helplines.set('helpline-web', makeHelpline({ phone: undefined, dial: undefined }))
  const number = { _type: 'helplineNumber', _key: 'n', helpline: { _type: 'reference', _ref: 'helpline-web' } } as const
  toRichText([{ _type: 'block', _key: 'a', children: [number] }], {
    references,
    from: 'guide-knock',
    blanks: new Map(),
  })
  expect(() => references.finish()).toThrow(
    'guide-knock: Its text shows the number of “helpline-web”, which has none. Choose a helpline with a number, or write its web address as a link.',
  )
})

describe('A part of a text that is newer than the code stops the build with a sentence', () => {
  const text = { _type: 'block', _key: 'a' }

  it.each([
    ['a block', 'carousel', { _type: 'carousel', _key: 'x', title: 'Words that may not vanish' }],
    ['an object within a line', 'price', { ...text, children: [{ _type: 'price', _key: 'x', euros: 5 }] }],
    ['a mark', 'comment', { ...text, markDefs: [{ _type: 'comment', _key: 'x' }], children: [] }],
  ])('%s', (_, type, row) => {
    // Content of the cloud is JSON; no type describes what it may hold one day.
    const rows: BlockRow[] = JSON.parse(JSON.stringify([row]))
    expect(mapWithReport(rows).finish).toThrow(
      `guide-knock: Its text has a “${type}” (_key x), which this version of the hub cannot show. ` +
        'Update the hub, or take that part out of the text.',
    )
  })
})
