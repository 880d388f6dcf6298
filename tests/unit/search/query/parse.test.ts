import { describe, expect, it } from 'vitest'

import { parseQuery } from '../../../../src/search/query/parse.ts'
import { analyseText } from '../../../../src/search/text/normalise.ts'
import { openLibraryEngine } from '../library-engine.ts'
import { find } from '../make-document.ts'

const engine = openLibraryEngine()

describe('A long message finds what it is about', () => {
  it.each([
    [
      'I work as a cleaner in this hotel for three months now and every week the supervisor says he will pay me next week but he never pays, also he keeps my passport',
      ['/rights/can-my-boss-keep-my-passport/', '/rights/when-does-bad-work-become-a-crime/'],
    ],
    [
      'Hello I am very sorry to disturb you but I do not know who to ask, my cousin works in the kitchen of a hotel in London and they lock the staff house at night and she cannot leave',
      ['/signs/#hr-curfew'],
    ],
    [
      'hi, yesterday when I was doing the third floor I saw that in the room at the end of the corridor many different men come and go all the day and the woman never leaves the room and they do not let me clean',
      ['/signs/#hk-traffic'],
    ],
  ])('%s', (words, paths) => {
    expect(find(engine, words, 3)).toEqual(expect.arrayContaining(paths))
  })
})

describe('Of a long text that was pasted', () => {
  /** Counts the words that were respelt, which is what costs time. */
  function read(input: string) {
    let asked = 0
    const words = parseQuery(input, {
      analyse: analyseText,
      expand: () => [],
      split: () => [],
      isTerm: () => false,
      isRomanised: () => false,
      isStopWord: (word) => ['the', 'was'].includes(word),
      respell() {
        asked += 1
        return []
      },
    })
    return { asked, words: words.map(({ typed }) => typed) }
  }

  it('few words are respelt', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const paste = letters.flatMap((first) => letters.map((second) => `${first}${second}word`)).join(' ')
    expect(paste.length).toBeGreaterThan(4_000)
    expect(read(paste).asked).toBe(16)
  })

  it('stop words are left out where there are many words, and kept where there are few', () => {
    const told = Array.from('abcdefghijkl', (letter) => `the ${letter}first was ${letter}second`).join(' ')
    expect(read(told).words).not.toContain('the')
    expect(read('the passport was kept').words).toEqual(['the', 'passport', 'was', 'kept'])
    expect(read('the was').words).toEqual(['the', 'was'])
  })
})
