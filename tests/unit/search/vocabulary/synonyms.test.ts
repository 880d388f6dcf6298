import { expect, it } from 'vitest'

import { LANGUAGES } from '../../../../sanity-studio/model/schema/vocabularies/languages.ts'
import { analyseText } from '../../../../src/search/text/normalise.ts'
import { buildIndex } from '../../../../src/search/index/build.ts'
import { IRREGULAR_INFLECTIONS } from '../../../../src/search/vocabulary/irregular-inflections.ts'
import { createExpander, createGroups, groupsIn } from '../../../../src/search/query/expand.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { EXPANSION_WEIGHTS } from '../../../../src/search/weights.ts'
import { synonymsIn } from '../../../../src/search/vocabulary/synonyms.ts'
import { find, makeDocument, makeEngine, NO_WORDS } from '../make-document.ts'

it.each([
  ...LANGUAGES.map((language) => [`mean the same in ${language}`, synonymsIn(language)] as const),
  ['are forms of each other', IRREGULAR_INFLECTIONS] as const,
])('words that %s are in groups of two or more, each once, normalised as texts are', (_, text) => {
  const groups = groupsIn(text)
  expect(groups).toHaveLength(text.trim().split(/[/\n]/).length)
  for (const words of groups) {
    expect(words.flatMap(analyseText)).toEqual(words)
    expect(new Set(words).size, words.join(' ')).toBe(words.length)
  }
  expect(new Set(groups.map((words) => words.join(' '))).size).toBe(groups.length)
})

it('a word that is in several groups has the words of all of them', () => {
  const alike = createGroups('child kid / kid\n teen kid / adult')
  expect([...new Set(alike('kid'))].sort()).toEqual(['child', 'kid', 'teen'])
  expect(alike('child')).toEqual(['child', 'kid'])
  expect(alike('adult')).toEqual([])
  expect(createGroups('')('kid')).toEqual([])
})

it('a language without synonyms has none', () => {
  expect(synonymsIn('fr')).toBe('')
})

it('a synonym is found below the word itself, also for another form of it', () => {
  const engine = makeEngine([
    { id: 'children', title: 'Two children alone' },
    { id: 'kid', title: 'A kid alone' },
  ])
  expect(find(engine, 'kid ')).toEqual(['kid', 'children'])
  expect(find(engine, 'kids ')[0]).toBe('kid')
  expect(find(engine, 'minor ')).toHaveLength(2)
})

it('a synonym of a form weighs less than one of the word: “fire” is seldom “fired”', () => {
  const index = joinIndexes(openMetadata(buildIndex([makeDocument({ title: 'Dismiss, sack' })], 'en').metadata))
  const expander = createExpander(index, { ...NO_WORDS, synonyms: 'fired dismiss / blaze sack' })
  const weightOf = (word: string) => expander.expand(word, false)[0]?.weight
  expect(weightOf('fired')).toBe(EXPANSION_WEIGHTS.synonym)
  expect(weightOf('fire')).toBeCloseTo(EXPANSION_WEIGHTS.synonym * EXPANSION_WEIGHTS.form)
  expect(weightOf('blaze')).toBe(EXPANSION_WEIGHTS.synonym)
})
