import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { scoreCrisis } from '../../../bench/crisis/whole.ts'
import { NEEDS } from '../../../../src/search/crisis/model.ts'
import { readSentence } from '../../../../src/search/query/read-sentence.ts'
import { readSentences } from '../../../bench/crisis/sentences.ts'
import { readVocabulary } from '../../../bench/crisis/vocabulary.ts'
import { renderSimplified } from '../../../bench/crisis/simplified-file.ts'
import { learntFrom, typedSentences } from '../../../bench/crisis/weights-file.ts'

const LANGUAGES = ['ar', 'en', 'es', 'pl', 'pt', 'ro', 'uk', 'zh']

describe('The weights', () => {
  it('are what the committed sentences and words teach: after a change, npm run train:crisis', () => {
    expect(readFileSync('src/search/crisis/weights.ts', 'utf8')).toContain(`// Learnt from ${learntFrom()}.`)
  })

  it('read traditional characters by the same pairs as the words and phrases have', () => {
    expect(readFileSync('src/search/vocabulary/simplified.ts', 'utf8')).toBe(renderSimplified())
  })

  it('tell the sentences that they were learnt from', () => {
    const sentences = typedSentences().filter((_, at) => at % 10 === 0)
    const right = sentences.filter(
      ({ text, need }) => scoreCrisis(readSentence(text)).isCrisis === (need !== undefined),
    )
    expect(right.length / sentences.length).toBeGreaterThan(0.9)
  })
})

describe('The sentences', () => {
  it('have each language, kind and need, to learn from', () => {
    const sentences = [...typedSentences(), ...readSentences('added')]
    for (const language of LANGUAGES) {
      const needs = new Set(sentences.filter((one) => one.language === language).map(({ need }) => need))
      expect(needs, language).toEqual(new Set([...NEEDS, undefined]))
    }
  })

  it('that are held were not learnt', () => {
    const learnt = new Set([...typedSentences(), ...readSentences('added')].map(({ text }) => text.toLowerCase()))
    const held = [...readSentences('held'), ...readSentences('held-needs')]
    expect(held.filter(({ text }) => learnt.has(text.toLowerCase())).length).toBe(0)
  })
})

it('no word of the vocabulary is lost when it is looked up', () => {
  const entries = [...readVocabulary().values()].flat()
  expect(entries.filter((entry) => entry.replace('.', '') === '')).toEqual([])
})
