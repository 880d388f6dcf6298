import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { findSnippet } from '../../../../src/search/results/snippet.ts'
import { findWord } from '../../../../src/search/index/find-words.ts'
import { IndexError } from '../../../../src/search/index/index-error.ts'
import { joinIndexes } from '../../../../src/search/index/join.ts'
import { decodeNames } from '../../../../src/search/index/names-file.ts'
import { decodeTexts, worthInText } from '../../../../src/search/index/body-index.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({ id: 'a', title: 'Passports', summary: 'Somebody keeps passports.', body: 'The passport is kept.' }),
  makeDocument({ id: 'b', title: 'Hotel w Łodzi', layTerms: ['night manager', 'who do I call'], body: 'Passport.' }),
]
const files = buildIndex(DOCUMENTS, 'en')
const other = buildIndex([...DOCUMENTS].reverse(), 'en')
const polish = buildIndex(DOCUMENTS, 'pl')
const CARDS: object = JSON.parse(files.cards)
const DETAILS: object = JSON.parse(files.details)

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, place) => (place === at ? byte ^ 255 : byte))
}

describe('A file says what it holds', () => {
  it('words in order, each with its documents', () => {
    const { words, postings, titleLengths, language } = joinIndexes(decodeNames(files.words))
    expect(Array.from({ length: words.size }, (_, place) => words.at(place))).toEqual([
      'call',
      'do',
      'hotel',
      'i',
      'keeps',
      'lodzi',
      'manager',
      'night',
      'passports',
      'somebody',
      'w',
      'who',
    ])
    const place = findWord(words, 'passports')
    expect(postings.countOf(place)).toBe(1)
    expect(postings.documents[postings.startOf(place)]).toBe(0)
    expect([...titleLengths]).toEqual([1, 2])
    expect(language).toBe('en')
  })

  it('how often each word of a body stands there, and what once is worth', () => {
    const documents = [1, 2, 4, 9].map((times) => makeDocument({ id: `${times}`, body: 'guest '.repeat(times) }))
    const { words, text } = buildIndex(documents, 'en')
    const { lists, steps } = decodeTexts(text, decodeNames(words))
    const { notes, from, to } = lists(0)
    expect([...notes.subarray(from, to)]).toEqual([0, 1, 2, 3])
    const worths = [0, 1, 2, 3].map((times) => worthInText(times, 64))
    expect(worths).toEqual([1, 2, 3.4, 7])
    expect([...steps]).toEqual([...steps].sort((a, b) => b - a))
  })

  it('the same for the same documents', () => {
    expect(buildIndex(DOCUMENTS, 'en')).toEqual(files)
    expect(other.words).not.toEqual(files.words)
  })

  it('lay terms once, and how one is written only where that tells more', () => {
    expect(files.details).toContain('who do I call')
    expect(files.details).not.toContain('night manager')
    expect(files.cards).not.toContain('who do I call')
  })
})

describe('A file that cannot be used is refused with what to do', () => {
  it.each([
    ['of something else', changed(files.words, 0), 'is not what it should be'],
    ['of another version', changed(files.words, 2), 'has another version'],
    ['of the bodies', files.text, 'has another part'],
    ['that was changed', changed(files.words, 40), 'was changed on its way'],
    ['that was cut', files.words.subarray(0, 60), 'was changed on its way'],
    ['that is empty', new Uint8Array(), 'ends too early'],
  ])('%s', (_, words, what) => {
    expect(() => openIndex({ ...files, words })).toThrow(IndexError)
    expect(() => openIndex({ ...files, words })).toThrow(what)
  })

  it.each([
    ['cards that are cut', { ...files, cards: files.cards.slice(0, 50) }, 'has cards that cannot be read'],
    ['cards that are none', { ...files, cards: '[]' }, 'has cards that cannot be read'],
    [
      'cards without facets',
      { ...files, cards: files.cards.replace('"facets":{}', '"facets":null') },
      'has cards that',
    ],
    ['cards that lack one', { ...files, cards: JSON.stringify({ ...CARDS, cards: [null, null] }) }, 'has cards that'],
    [
      'details that lack one',
      { ...files, details: JSON.stringify({ ...DETAILS, details: [null, {}] }) },
      'has details',
    ],
    [
      'cards of before',
      { ...files, cards: files.cards.replace('"inflections"', '"bent"') },
      'has cards that cannot be read',
    ],
    ['cards of another build', { ...files, cards: other.cards }, 'has the cards of another build'],
    ['details that are cut', { ...files, details: files.details.slice(0, 50) }, 'has details that cannot be read'],
    ['details that are none', { ...files, details: 'null' }, 'has details that cannot be read'],
    ['details of another build', { ...files, details: other.details }, 'has the details of another build'],
    [
      'bodies of the same documents, read by another language',
      { ...files, text: polish.text },
      'the text of another build',
    ],
    ['bodies of another build', { ...files, text: other.text }, 'has the text of another build'],
  ])('%s', (_, mixed, what) => {
    expect(() => openIndex(mixed)).toThrow(what)
  })
})

describe('The bodies come later', () => {
  it('what stands in them is found then, and the rest before', () => {
    const engine = openIndex({ words: files.words, cards: files.cards })
    const found = () => engine.search('passport').hits.map(({ id }) => id)
    expect(found()).toEqual(['a'])
    engine.addText(files.text)
    expect(found()).toEqual(['a', 'b'])
    expect(() => engine.addText(other.text)).toThrow('has the text of another build')
    expect(found()).toEqual(['a', 'b'])
  })
})

describe('Headings and lay terms come later', () => {
  it('then “did you mean” knows them, and the reason for a result does', () => {
    const engine = openIndex({ words: files.words, text: files.text, cards: files.cards })
    const reason = () => {
      const { hits, found } = engine.search('who')
      return hits.map((hit) => findSnippet(hit, found))
    }
    expect(reason()).toEqual([undefined])
    engine.addDetails(files.details)
    expect(reason()).toEqual(['who do I call'])
    expect(() => engine.addDetails(other.details)).toThrow('has the details of another build')
    expect(reason()).toEqual(['who do I call'])
  })
})
