import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { createExpander, createGroups } from '../../../../src/search/query/expand.ts'
import type { Expansion } from '../../../../src/search/query/query-term.ts'
import { EXPANSION_WEIGHTS } from '../../../../src/search/weights.ts'
import { makeDocument, NO_WORDS } from '../make-document.ts'

const TERMS =
  'passport passports pass port child children kid kids call calling reception receptionist housekeeping the'
const index = joinIndexes(openMetadata(buildIndex([makeDocument({ title: TERMS })], 'en').metadata))
const expander = createExpander(index, {
  ...NO_WORDS,
  synonyms: 'child kid / call phone',
  inflections: 'child children',
  stopWords: ['the', 'my', 'who'],
})

/** The terms of expansions, with their weights to the second decimal. */
function weights(expansions: readonly Expansion[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    expansions
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ termId, weight }) => [index.terms.at(termId), Number(weight.toFixed(2))]),
  )
}

const { form, synonym } = EXPANSION_WEIGHTS
const distant = Number((form * synonym).toFixed(2))

describe('A finished word expands to', () => {
  it.each([
    ['passport', { passport: 1, passports: form }],
    ['passports', { passports: 1, passport: form }],
    ['calls', { call: form }],
    ['child', { child: 1, children: form, kid: synonym, kids: distant }],
    ['children', { children: 1, child: form, kid: distant }],
    ['phone', { call: synonym, calling: distant }],
    ['phoned', { call: distant }],
    ['recep', {}],
    ['zebra', {}],
  ])('%s: itself, its forms, its synonyms and their forms, as far as they are terms', (word, expected) => {
    expect(weights(expander.expand(word, false))).toEqual(expected)
  })
})

describe('A word that is being typed expands to its completions too', () => {
  it('which weigh the more, the more of them was typed', () => {
    const { receptionist = 0, reception = 0 } = weights(expander.expand('recep', true))
    expect(reception).toBeGreaterThan(receptionist)
    expect(receptionist).toBeGreaterThan(EXPANSION_WEIGHTS.shortPrefix)
    expect(reception).toBeLessThan(EXPANSION_WEIGHTS.longPrefix)
  })

  it('and to what it expands to when it is finished', () => {
    const finished = expander.expand('pass', false).map(({ termId }) => termId)
    const typed = expander.expand('pass', true).map(({ termId }) => termId)
    expect(typed).toEqual(expect.arrayContaining(finished))
    expect(typed.length).toBeGreaterThan(finished.length)
  })
})

describe('A word is respelt as', () => {
  it.each([
    ['pasport', false, ['passport']],
    ['pasports', false, ['passport', 'passports']],
    ['recepton', false, ['reception']],
    ['housekeep', false, []],
    ['huosekee', false, []],
    ['huosekee', true, ['housekeeping']],
    ['kidd', false, ['kids', 'kid']],
  ])('%s (still being typed: %s): %j', (word, isLast, expected) => {
    const found = expander.respell(word, isLast)
    expect(Object.keys(weights(found)).sort()).toEqual([...expected].sort())
    expect(found.every(({ isRespelling }) => isRespelling)).toBe(true)
  })
})

it.each([
  ['mypassport', ['my', 'passport']],
  ['childcall', ['child', 'call']],
  ['passportzz', []],
  ['whothe', []],
])('%s is split into %j', (word, parts) => {
  expect(expander.split(word)).toEqual(parts)
})

it('terms are what some document has, stop words what the language has', () => {
  expect(['passport', 'the', 'my', 'zebra'].map((word) => expander.isTerm(word))).toEqual([true, true, false, false])
  expect(['passport', 'the', 'my', 'zebra'].map((word) => expander.isStopWord(word))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

it('a group of one word, blanks and lines between groups are no words', () => {
  const groups = createGroups(' one /two three\n four five six / ')
  expect([groups('one'), groups('two'), groups('six'), groups(''), groups('/')]).toEqual([
    [],
    ['two', 'three'],
    ['four', 'five', 'six'],
    [],
    [],
  ])
})
