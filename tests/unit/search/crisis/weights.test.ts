import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { scoreCrisis } from '../../../bench/crisis/whole.ts'
import { NEEDS } from '../../../../src/search/crisis/model.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'
import { readSentences } from '../../../bench/crisis/sentences.ts'
import { readVocabulary } from '../../../bench/crisis/vocabulary.ts'
import { renderSimplified } from '../../../bench/crisis/simplified-file.ts'
import { renderLearntWords, renderWeights, trainAll, writtenSentences } from '../../../bench/crisis/weights-file.ts'

/** Milliseconds: the training takes 10 s on a quiet machine, and many times that with coverage beside browsers. */
const ROOM = 300_000

const LANGUAGES = ['ar', 'en', 'es', 'pl', 'pt', 'ro', 'uk', 'zh']

describe('The weights', () => {
  it(
    'are what the committed sentences and words teach: after a change, npm run train:crisis',
    () => {
      const trained = trainAll()
      expect(readFileSync('src/search/crisis/weights.ts', 'utf8')).toBe(renderWeights(trained))
      expect(readFileSync('src/search/crisis/learnt-words.ts', 'utf8')).toBe(renderLearntWords(trained))
    },
    ROOM,
  )

  it('read traditional characters by the same pairs as the words and phrases have', () => {
    expect(readFileSync('src/search/vocabulary/simplified.ts', 'utf8')).toBe(renderSimplified())
  })

  it(
    'tell the sentences that they were learnt from',
    () => {
      const sentences = writtenSentences()
      const right = sentences.filter(
        ({ text, need }) => scoreCrisis(readSentence(text)).isCrisis === (need !== undefined),
      )
      expect(right.length / sentences.length).toBeGreaterThan(0.9)
    },
    ROOM,
  )
})

describe('The sentences', () => {
  it('have each language, kind and need, to learn from', () => {
    const sentences = [...writtenSentences(), ...readSentences('added')]
    for (const language of LANGUAGES) {
      const needs = new Set(sentences.filter((one) => one.language === language).map(({ need }) => need))
      expect(needs, language).toEqual(new Set([...NEEDS, undefined]))
    }
  })

  it('that are held were not learnt', () => {
    const learnt = new Set([...writtenSentences(), ...readSentences('added')].map(({ text }) => text.toLowerCase()))
    const held = [...readSentences('held'), ...readSentences('held-needs')]
    expect(held.filter(({ text }) => learnt.has(text.toLowerCase())).length).toBe(0)
  })
})

it('no word of the vocabulary is lost when it is looked up', () => {
  const entries = [...readVocabulary().values()].flat()
  expect(entries.filter((entry) => entry.replace('.', '') === '')).toEqual([])
})
