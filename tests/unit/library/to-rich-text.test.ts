import { describe, expect, it } from 'vitest'

import { toRichText } from '../../../src/library/to-rich-text.ts'
import type { Body } from '../../../src/sanity/types.ts'
import type { RichTextFixture } from '../../fixtures/rich-text/rich-text-fixture.ts'
import { makeDirectory } from '../../helpers/make-directory.ts'

const fixtures = import.meta.glob<RichTextFixture>('../../fixtures/rich-text/[0-9]*.ts', {
  eager: true,
  import: 'fixture',
})

function makeContext() {
  return { directory: makeDirectory(), from: 'guide-knock', blanks: new Map([['champion', 'name of the champion']]) }
}

describe('A text from the dataset is made ready for pages', () => {
  it.each(Object.values(fixtures))('$story', ({ input, output }) => {
    const context = makeContext()
    expect(toRichText(input, context)).toStrictEqual(output)
    expect(() => context.directory.finish()).not.toThrow()
  })

  it('Every kind of block is among the fixtures', () => {
    const kinds = new Set(Object.values(fixtures).flatMap(({ output }) => output.map(({ _type }) => _type)))
    expect([...kinds].sort()).toEqual([
      'block',
      'callout',
      'doDontList',
      'download',
      'figure',
      'helplineCard',
      'signList',
      'sourcedQuote',
      'steps',
    ])
  })

  it.each([null, undefined, []])('A text that is not there (%s) is empty', (text) => {
    expect(toRichText(text, makeContext())).toEqual([])
  })

  it('All blocks together keep their order', () => {
    const all = Object.values(fixtures)
    const context = makeContext()
    const text = toRichText(
      all.flatMap(({ input }) => input),
      context,
    )
    expect(text).toStrictEqual(all.flatMap(({ output }) => output))
  })
})

describe('What a text points to and is not published is noted, the rest stays', () => {
  const gone = { _type: 'reference', _ref: 'gone' } as const
  const words = { _type: 'span', _key: 'w', text: 'there', marks: ['m'] } as const

  it.each<readonly [string, Body[number], readonly object[]]>([
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
    const context = makeContext()
    expect(toRichText([block], context)).toMatchObject(expected)
    expect(() => context.directory.finish()).toThrow(
      'guide-knock: It points to “gone”, which is not published. Publish that document, or take the reference away.',
    )
  })
})
