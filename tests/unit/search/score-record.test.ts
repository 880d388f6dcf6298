import { describe, expect, it } from 'vitest'

import { analyseRecords } from '../../../src/search/analyse-records.ts'
import { scoreRecord } from '../../../src/search/score-record.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'
import { makeRecord } from './make-record.ts'

function score(known: Partial<SearchRecord>, phrase: string, terms = phrase.split(' ')) {
  const [record] = analyseRecords([makeRecord(known)])
  if (record === undefined) throw new Error('One record was analysed.')
  return scoreRecord(record, { terms, phrase }, 0.5)
}

const PASSPORT = { title: 'Passports', layTerms: ['boss keeps my passport'] }

describe('The order of records that Fuse likes as well', () => {
  it.each<[string, Partial<SearchRecord>, Partial<SearchRecord>, string]>([
    ['all words before some', { summary: 'a red house' }, { summary: 'a house' }, 'red house'],
    ['the word before a longer one', { summary: 'pass' }, { summary: 'passport' }, 'pass'],
    ['a phrase before its words', { topics: ['fair pay here'] }, { topics: ['pay', 'fair'] }, 'fair pay'],
    ['a name before a part of one', { layTerms: ['fair pay'] }, { layTerms: ['no fair pay'] }, 'fair pay'],
    ['a title before another name', { title: 'Fair pay' }, { layTerms: ['fair pay'] }, 'fair pay'],
    [
      'a name of its own before one inherited',
      { type: 'topic', layTerms: ['refuge'] },
      { layTerms: ['refuge'] },
      'refuge',
    ],
    ['one name of many alone', { layTerms: ['x', 'refuge', 'y'] }, { layTerms: ['refuge here'] }, 'refuge'],
  ])('%s', (_, better, worse, phrase) => {
    expect(score(better, phrase).score).toBeGreaterThan(score(worse, phrase).score)
  })

  it('one word is no phrase, wherever it stands', () => {
    expect(score({ layTerms: ['fair pay'] }, 'pay').score).toBe(score({ summary: 'fair pay' }, 'pay').score)
  })

  it('a phrase does not run from one text into the next', () => {
    expect(score({ topics: ['fair', 'pay'] }, 'fair pay').score).toBe(
      score({ topics: ['pay', 'fair'] }, 'fair pay').score,
    )
  })
})

describe('The words that a record was found by', () => {
  it('are those that its words begin with', () => {
    expect(score(PASSPORT, 'boss pass port', ['boss', 'pass', 'port']).words).toEqual(['boss', 'pass'])
  })

  it('are none where Fuse alone thinks it alike, and its view still orders', () => {
    const { words, score: guess } = score(PASSPORT, 'zzz')
    expect(words).toEqual([])
    expect(guess).toBeGreaterThan(0)
    expect(guess).toBeLessThan(0.01)
  })
})
