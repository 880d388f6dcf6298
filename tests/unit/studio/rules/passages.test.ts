import { describe, expect, it } from 'vitest'

import { FIELDS_WITHOUT_SENTENCES, LONGEST_TEXT, passagesOf } from '../../../../sanity-studio/rules/passages.ts'
import { schemaTypes } from '../../../../sanity-studio/schemaTypes/index.ts'

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

/** The names of all fields with a closed list of values, in objects and lists too. */
function closedLists(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(closedLists)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'name' in value &&
    'options' in value &&
    typeof value.options === 'object' &&
    value.options !== null &&
    'list' in value.options
      ? [String(value.name)]
      : []
  return [...own, ...Object.values(value).flatMap(closedLists)]
}

it('The values of closed lists are no sentences', () => {
  const names = closedLists(schemaTypes)
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !FIELDS_WITHOUT_SENTENCES.has(name))).toEqual([])
})
