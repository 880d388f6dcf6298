import { describe, expect, it } from 'vitest'

import { isUnspaced, splitWords } from '../../../../src/search/text/split-words.ts'

describe('A folded text is split into words', () => {
  it.each([
    ['check-in, 24/7: ask!', ['check', 'in', '24', '7', 'ask']],
    ["won’t can't anyone’s", ['wont', 'cant', 'anyones']],
    ["‘quoted’ 'words'", ['quoted', 'words']],
    ['  ', []],
    ['…?!', []],
    ['جواز السفر', ['جواز', 'السفر']],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })
})

describe('Scripts without spaces are split into pairs of neighbours', () => {
  it.each([
    ['护照', ['护照']],
    ['扣留护照', ['扣留', '留护', '护照']],
    ['护', ['护']],
    ['ai扣护照2024', ['ai', '扣护', '护照', '2024']],
    ['パスポート', ['パス', 'スポ', 'ポー', 'ート']],
    ['ไทย', ['ไท', 'ทย']],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })

  it('and can be told from the others', () => {
    expect(['护照', 'ไทย', 'かな'].every(isUnspaced)).toBe(true)
    expect(['passport', 'جواز', 'паспорт', '여권', '54'].some(isUnspaced)).toBe(false)
  })
})
