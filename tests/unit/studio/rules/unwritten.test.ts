import { describe, expect, it } from 'vitest'

import { passagesOf } from '../../../../sanity-studio/model/rules/passages.ts'
import { remarkUnwritten } from '../../../../sanity-studio/model/rules/unwritten.ts'
import { paragraph } from '../../../content/good-documents.ts'

const block = (key: string, text: string, style = 'normal') => paragraph(key, text, { style })

function remarks(fields: object) {
  const document = { _type: 'guide', ...fields }
  return remarkUnwritten(document, passagesOf(document)).map(({ level, path, what }) => ({ level, path, what }))
}

describe('A note to the writer is refused', () => {
  it.each([
    [
      'Say first what to do, in two or three sentences. Ring the manager.',
      'Say first what to do, in two or three sentences.',
    ],
    ['Call the manager. TODO: her number', 'TODO'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ])('%s', (text, note) => {
    const what = `“${note}” is a note to the writer, not to readers.`
    expect(remarks({ body: [block('a', text)] })).toEqual([{ level: 'error', path: ['body', { _key: 'a' }], what }])
  })

  it('but not where the same words are a title', () => {
    expect(remarks({ title: 'Say who can help.' })).toEqual([])
  })

  it.each(['es', 'pt'])('but not where “todo” is a word: %s', (language) => {
    expect(remarks({ language, title: 'Todo, y más que todo' })).toEqual([])
    expect(remarks({ language, title: 'TODO' })).toHaveLength(1)
  })
})

describe('A heading needs something below it', () => {
  it.each([
    ['at the end', [block('a', 'First', 'h2')]],
    ['before another of its level', [block('a', 'First', 'h2'), block('b', 'Second', 'h2'), block('c', 'Text.')]],
    ['before a larger one', [block('a', 'First', 'h3'), block('b', 'Second', 'h2'), block('c', 'Text.')]],
    ['with empty lines', [block('a', 'First', 'h2'), block('b', ''), block('c', ' ')]],
  ])('%s', (_where, body) => {
    const what = 'Nothing is written below the heading “First”.'
    expect(remarks({ body })).toEqual([{ level: 'error', path: ['body', { _key: 'a' }], what }])
  })

  it.each([
    ['a paragraph', block('b', 'Text.')],
    ['a smaller heading with a text', block('b', 'Second', 'h3')],
    ['a block', { _type: 'helplineCard', _key: 'b' }],
    ['a blank of a template', { ...block('b', ''), children: [{ _type: 'fillIn', _key: 'c', name: 'hotelName' }] }],
  ])('such as %s', (_what, below) => {
    expect(remarks({ body: [block('a', 'First', 'h2'), below, block('z', 'End.')] })).toEqual([])
  })
})

it('A text without a word is refused, within lists too', () => {
  const what = 'Nothing is written here.'
  expect(remarks({ body: [block('a', ''), block('b', ' ')] })).toEqual([{ level: 'error', path: ['body'], what }])
  expect(remarks({ lessons: [{ _key: 'first', body: [block('a', '')] }] })).toEqual([
    { level: 'error', path: ['lessons', { _key: 'first' }, 'body'], what },
  ])
})
