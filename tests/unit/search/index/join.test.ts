import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { averageLengths, NAMING_FIELDS, wordsIn, worthOf } from '../../../../src/search/index/field-words.ts'
import { findWord } from '../../../../src/search/index/find-words.ts'
import { IN_TITLE, levelOf, toImpact, worthOfLevel } from '../../../../src/search/index/quantised-impacts.ts'
import { joinIndexes } from '../../../../src/search/index/join.ts'
import { decodeNames } from '../../../../src/search/index/names-file.ts'
import type { FieldName } from '../../../../src/search/weights.ts'
import { postWords } from '../../../../src/search/index/post-words.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import type { SearchIndex } from '../../../../src/search/index/search-index.ts'
import { decodeTexts } from '../../../../src/search/index/body-index.ts'
import { makeDocument } from '../make-document.ts'

const TOPICS = [
  ['boss keeps my passport', 'no pay', 'my wages', 'pay my boss back'],
  ['who do I call', 'call the police'],
  ['my boss', 'passport taken'],
]

/** Guides that inherit from one topic or two, some with the same words in title or text. */
const DOCUMENTS: readonly SearchDocument[] = Array.from({ length: 90 }, (_, at) =>
  makeDocument({
    id: `${at}`,
    title: at % 5 === 0 ? `Passport ${at}` : `Guide ${at}`,
    layTerms: at % 9 === 0 ? ['my own boss'] : [],
    inheritedTerms: [...(TOPICS[at % 3] ?? []), ...(at % 2 === 0 ? (TOPICS[(at + 1) % 3] ?? []) : []), `number ${at}`],
    summary: at % 4 === 0 ? 'Your boss may not keep it.' : '',
    body: `${'The passport is kept. '.repeat(at % 6)} Room ${at % 7}. Guest ${at}.`,
  }),
)

const files = buildIndex(DOCUMENTS, 'en')
const names = decodeNames(files.words)
const early = joinIndexes(names)
const whole = joinIndexes(names, decodeTexts(files.text, names))

function postingsOf(index: SearchIndex, place: number): ReadonlyMap<number, number> {
  const count = index.postings.countOf(place)
  const start = index.postings.startOf(place)
  const { documents, impacts } = index.postings
  return new Map(Array.from({ length: count }, (_, at) => [documents[start + at] ?? -1, impacts[start + at] ?? -1]))
}

interface Standing {
  readonly document: number
  readonly worth: number
  readonly isInTitle: boolean
}

/** Where each word stands in some fields. */
function standings(fields: readonly FieldName[]): ReadonlyMap<string, readonly Standing[]> {
  const posted = [...postWords(DOCUMENTS, fields, 'en')].map(([word, { documents, worths, inTitle }]) => {
    const list = documents.map((document, at) => ({
      ...{ document, worth: worths[at] ?? 0, isInTitle: inTitle.has(document) },
    }))
    return [word, list] as const
  })
  return new Map(posted)
}

const named = standings(NAMING_FIELDS)
const written = standings(['body'])

describe('Each word has the documents that it stands in, however few bytes say so', () => {
  it('in the names, before the bodies have arrived', () => {
    for (const [word, list] of named) {
      const expected = new Map(
        list.map(({ document, worth, isInTitle }) => [
          document,
          toImpact(worthOfLevel(levelOf(worth))) | (isInTitle ? IN_TITLE : 0),
        ]),
      )
      expect(postingsOf(early, findWord(early.words, word)), word).toEqual(expected)
    }
    expect(findWord(early.words, 'room')).toBe(-1)
  })

  it('in names and bodies, where what it is worth adds up', () => {
    const average = averageLengths(DOCUMENTS, ['body'], 'en').body ?? 0
    for (const word of new Set([...named.keys(), ...written.keys()])) {
      const inNames = new Map((named.get(word) ?? []).map((posting) => [posting.document, posting]))
      // What stands in more than half of many bodies tells nothing there.
      const bodies = (written.get(word) ?? []).filter((_, __, { length }) => length <= 50)
      const inTexts = new Map(bodies.map((posting) => [posting.document, posting]))
      const found = postingsOf(whole, findWord(whole.words, word))
      expect(
        [...found.keys()].sort((a, b) => a - b),
        word,
      ).toEqual([...new Set([...inNames.keys(), ...inTexts.keys()])].sort((a, b) => a - b))
      for (const [document, impact] of found) {
        const name = inNames.get(document)
        const once = worthOf('body', wordsIn(DOCUMENTS[document] ?? makeDocument({}), 'body', 'en').length, average)
        const times = Math.round((inTexts.get(document)?.worth ?? 0) / once)
        const about = times < 3 ? times : times < 5 ? 3.4 : 7
        const worth = (name === undefined ? 0 : worthOfLevel(levelOf(name.worth))) + about * once
        expect(Math.abs((impact & 127) - toImpact(worth)), word).toBeLessThanOrEqual(1)
        expect(impact >= IN_TITLE, word).toBe(name?.isInTitle === true)
      }
    }
  })

  it('the same when it is asked for again, after many others', () => {
    const place = findWord(whole.words, 'passport')
    const before = postingsOf(whole, place)
    for (let word = 0; word < whole.words.size; word += 1) whole.postings.countOf(word)
    expect(postingsOf(whole, place)).toEqual(before)
  })
})

it('what documents inherit takes few bytes: fewer than a document and its impact would', () => {
  const postings = [...standings(['inheritedTerms']).values()].reduce((sum, { length }) => sum + length, 0)
  const without = DOCUMENTS.map((document) => ({ ...document, inheritedTerms: [] }))
  expect(files.words.length - buildIndex(without, 'en').words.length).toBeLessThan(postings)
})
