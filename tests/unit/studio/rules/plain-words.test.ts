import { describe, expect, it } from 'vitest'

import { findLongSentences, sentencesOf, wordsOf } from '../../../../sanity-studio/model/rules/plain-words.ts'

describe('Words', () => {
  it('are counted as a reader counts them', () => {
    expect(wordsOf('Don’t wait: call 08000-121-700 at e.g. 5 o’clock!')).toEqual([
      ...['Don’t', 'wait', 'call', '08000-121-700', 'at', 'e.g', '5', 'o’clock'],
    ])
  })
})

describe('Sentences', () => {
  it('end at full stops and at line breaks', () => {
    expect(sentencesOf('Listen. Say thank you!\nIn a list').map(({ words }) => words)).toEqual([1, 3, 3])
  })

  it('may have 25 words', () => {
    expect(findLongSentences(`${'word '.repeat(25)}.`)).toEqual([])
  })

  it('are long with 26', () => {
    expect(findLongSentences(`Short. ${'Word '.repeat(26)}.`).map(({ words }) => words)).toEqual([26])
  })
})
