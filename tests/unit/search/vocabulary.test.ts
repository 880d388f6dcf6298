import { describe, expect, it } from 'vitest'

import { createVocabulary } from '../../../src/search/vocabulary.ts'
import { makeRecord } from './make-record.ts'

const vocabulary = createVocabulary([
  makeRecord({ title: 'Guests and agencies', summary: 'A rare mistake.', publisher: 'Unseen' }),
  makeRecord({ title: 'Łódź', topics: ['Guest'], layTerms: ['best guest', 'best', 'the best'], headings: ['Form 54'] }),
  makeRecord({ title: '扣留护照' }),
])

describe('A word is known', () => {
  it.each(['guest', 'guests', 'agency', 'agencies', 'mistake', 'unseen', 'lodz', '54', '护照'])(
    '%s: it is there',
    (word) => {
      expect(vocabulary.isKnown(word)).toBe(true)
    },
  )

  it.each(['gue', 'agenc', 'mist'])('%s: as the beginning of one', (word) => {
    expect(vocabulary.isKnown(word)).toBe(true)
  })

  it.each(['gest', 'uest', 'agncy', '照护'])('%s is not', (word) => {
    expect(vocabulary.isKnown(word)).toBe(false)
  })
})

describe('A whole word is found', () => {
  it('as people write it', () => {
    expect(vocabulary.find('lodz')).toMatchObject({ folded: 'lodz', written: 'łódź' })
  })

  it('but not a beginning, nor a word that only summaries have', () => {
    expect(vocabulary.find('gue')).toBeUndefined()
    expect(vocabulary.find('mistake')).toBeUndefined()
  })
})

describe('The nearest word', () => {
  it('has the same first letter, where two are as near', () => {
    expect(vocabulary.nearest('gest', 1)?.written).toBe('guest')
  })

  it('is the commonest, where two are as near', () => {
    const { nearest } = createVocabulary([makeRecord({ title: 'Wares', layTerms: ['wages', 'my wages'] })])
    expect(nearest('waxes', 1)?.written).toBe('wages')
  })

  it('is the same when it is asked again, and another with other limits', () => {
    const answers = [vocabulary.nearest('agenci', 2), vocabulary.nearest('agenci', 2), vocabulary.nearest('agenci', 1)]
    expect(answers.map((word) => word?.written)).toEqual(['agencies', 'agencies', 'agencies'])
    expect([vocabulary.nearest('gezt', 1), vocabulary.nearest('gezt', 2)?.written]).toEqual([undefined, 'guest'])
  })

  it('is the word itself rather than another of which it is the singular', () => {
    expect(createVocabulary([makeRecord({ title: 'Guests', layTerms: ['guest'] })]).nearest('gest', 1)?.written).toBe(
      'guest',
    )
  })

  it('may be the plural, where only that is known', () => {
    expect(vocabulary.nearest('agenci', 2)?.written).toBe('agencies')
  })

  it.each([
    ['zzzz', 1],
    ['gest', 0],
    ['55', 2],
    ['护昭', 2],
  ])('to %s within %i edits is none', (word, edits) => {
    expect(vocabulary.nearest(word, edits)).toBeUndefined()
  })
})
