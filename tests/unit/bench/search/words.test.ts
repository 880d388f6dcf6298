import { describe, expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import { coinWords } from '../../../bench/search/coin-words.ts'
import { fillTemplate, readTemplates } from '../../../bench/search/text-templates.ts'
import { zipf } from '../../../bench/search/zipf.ts'

describe('Zipf’s law', () => {
  it('draws low ranks more often, as often as it says', () => {
    const draw = zipf(3, 1, 0)
    const random = seededRandom(1)
    const counts = [0, 0, 0]
    for (let at = 0; at < 11_000; at++) {
      const rank = draw(random)
      counts[rank] = (counts[rank] ?? 0) + 1
    }
    // 1 : 1/2 : 1/3
    expect(counts.map((count) => Math.round(count / 1_000))).toEqual([6, 3, 2])
  })
})

describe('Coined words', () => {
  const own = ['station', 'nation', 'relation', 'ration', 'notation', 'rotation', 'national', 'rational', 'stationed']

  it('are as many as asked for, and none of the known', () => {
    const coined = coinWords(seededRandom(1), own, 4)
    expect(new Set(coined).size).toBe(4)
    expect(coined.filter((word) => own.includes(word) || !/^[a-z]{5,13}$/.test(word))).toEqual([])
  })

  it('are refused where there are not as many', () => {
    expect(() => coinWords(seededRandom(1), ['hotel'], 1)).toThrow('1 others')
  })
})

describe('Texts as forms', () => {
  const texts = { id: '/a/', group: 'resource', topics: [], layTerms: [] } as const
  const { titles, sentences, words } = readTemplates([
    {
      ...{ ...texts, title: 'What to do, and when', headings: [], summary: 'Call the police at once. Stay safe.' },
      body: 'Do not follow the guest to the room. Call the helpline.',
    },
  ])

  it('are titles and sentences of a certain length', () => {
    expect(titles).toHaveLength(1)
    expect(sentences.map((sentence) => sentence.words.length)).toEqual([5, 8, 3].filter((count) => count > 3))
  })

  it('know the commonest words', () => {
    expect(words[0]).toBe('the')
  })

  it('keep case and marks when they are filled', () => {
    const [title = { gaps: [], words: [] }] = titles
    expect(fillTemplate(title, (word) => (word === 'do' ? 'clean' : word))).toBe('What to clean, and when')
    expect(fillTemplate(title, () => 'x')).toBe('X x x, x x')
  })
})
