import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { scoreCrisis } from '../../../../src/search/crisis/decide.ts'
import { NEEDS } from '../../../../src/search/crisis/model.ts'
import { readSentences } from '../../../bench/crisis/sentences.ts'
import { readVocabulary } from '../../../bench/crisis/vocabulary.ts'
import { renderWeights, trainAll } from '../../../bench/crisis/weights-file.ts'

const LANGUAGES = ['ar', 'en', 'es', 'pl', 'pt', 'ro', 'uk', 'zh']

describe('The weights', () => {
  it('are what the committed sentences and words teach: after a change, npm run train:crisis', () => {
    expect(readFileSync('src/search/crisis/weights.ts', 'utf8')).toBe(renderWeights(trainAll()))
  })

  it('tell the sentences that they were learnt from', () => {
    const sentences = readSentences('train')
    const right = sentences.filter(({ text, need }) => scoreCrisis(text).isCrisis === (need !== undefined))
    expect(right.length / sentences.length).toBeGreaterThan(0.9)
  })
})

describe('The sentences', () => {
  it('have each language, kind and need, to learn from and held', () => {
    for (const part of ['train', 'added', 'held'] as const) {
      const sentences = readSentences(part)
      expect(new Set(sentences.map(({ language }) => language))).toEqual(new Set(LANGUAGES))
      expect(new Set(sentences.map(({ need }) => need))).toEqual(new Set([...NEEDS, undefined]))
    }
  })

  it('that are held were not learnt', () => {
    const learnt = new Set([...readSentences('train'), ...readSentences('added')].map(({ text }) => text.toLowerCase()))
    expect(readSentences('held').filter(({ text }) => learnt.has(text.toLowerCase())).length).toBe(0)
  })
})

it('no word of the vocabulary is lost when it is looked up', () => {
  const entries = [...readVocabulary().values()].flat()
  expect(entries.filter((entry) => entry.replace('.', '') === '')).toEqual([])
})
