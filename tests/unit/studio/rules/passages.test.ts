import { describe, expect, it } from 'vitest'

import { CLOSED_LIST_FIELDS } from '../../../../sanity-studio/model/rules/closed-list-fields.ts'
import { LONGEST_TEXT, passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'

const span = (text: string) => ({ _type: 'span', _key: text, text, marks: [] })
const block = (key: string, ...texts: readonly string[]) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  children: texts.map(span),
})

describe('The passages of a document', () => {
  it('are its fields and paragraphs, each with the path at which a form shows it', () => {
    const document = {
      _id: 'guide-a',
      _type: 'guide',
      title: 'A guide',
      kind: 'guide',
      slug: { _type: 'slug', current: 'a-guide' },
      body: [
        block('one', 'Call ', 'us.'),
        { _type: 'doDontList', _key: 'list', do: ['Listen.'], dont: [] },
        { _type: 'callout', _key: 'box', text: [{ ...block('two', 'Now.'), style: 'h3' }] },
        block('three', ' '),
      ],
    }
    expect(passagesOf(document)).toEqual([
      { path: ['title'], text: 'A guide', style: undefined, isOthers: false },
      { path: ['body', { _key: 'one' }], text: 'Call us.', style: 'normal', isOthers: false },
      { path: ['body', { _key: 'list' }, 'do', 0], text: 'Listen.', style: undefined, isOthers: false },
      { path: ['body', { _key: 'box' }, 'text', { _key: 'two' }], text: 'Now.', style: 'h3', isOthers: false },
    ])
  })

  it.each([
    ['a quotation', { _type: 'guide', body: [{ _type: 'sourcedQuote', _key: 'a', text: 'Said.' }] }],
    ['what people search with', { _type: 'guide', layTerms: ['said'] }],
    ['what editors try in the search', { _type: 'siteSettings', searches: [{ words: 'said' }] }],
    ['the words of a note', { _type: 'changeNote', words: 'New link: “Said”.' }],
    ['the name of a law', { _type: 'law', title: 'Act' }],
  ])('are somebody else’s: %s', (_what, document) => {
    expect(passagesOf(document).map(({ isOthers }) => isOthers)).toEqual([true])
  })

  it('leave out texts so long that they must be a mistake', () => {
    expect(
      passagesOf({
        _type: 'guide',
        summary: 'x'.repeat(LONGEST_TEXT + 1),
        body: [block('a', 'x'.repeat(LONGEST_TEXT + 1))],
      }),
    ).toEqual([])
  })
})

it('The values of closed lists are no sentences', () => {
  expect(CLOSED_LIST_FIELDS.length).toBeGreaterThan(15)
  expect(passagesOf(Object.fromEntries(CLOSED_LIST_FIELDS.map((name) => [name, 'A value.'])))).toEqual([])
})
