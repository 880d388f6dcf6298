import { describe, expect, it } from 'vitest'

import { hashOf } from '../../../../src/domain/text-hash.ts'
import { unpack } from '../../../../src/search/crisis/packed-set.ts'
import { pack } from '../../../bench/crisis/pack.ts'

const hashesOf = (words: readonly string[], bits: number) => words.map((word) => hashOf(word, bits))

describe('A packed set', () => {
  it.each([
    ['no word', []],
    ['one word', ['fear']],
    ['words of several scripts', ['fear', 'miedo', 'страх', 'خوف', '怕', 'afraid.']],
    ['many words', Array.from({ length: 2000 }, (_, at) => `word ${at}`)],
  ])('holds the hashes of %s', (_, words) => {
    const { packed, count } = pack(hashesOf(words, 21), 21)
    const hashes = [...new Set(words.map((word) => hashOf(word, 21)))].toSorted((a, b) => a - b)
    expect(unpack(packed, count, 21)).toEqual(hashes)
  })

  it('holds two words with the same hash once', () => {
    const words = Array.from({ length: 300 }, (_, at) => `word ${at}`)
    expect(pack(hashesOf(words, 4), 4).count).toBe(16)
  })

  it('that was cut short is refused', () => {
    const { packed, count } = pack(hashesOf(['fear', 'miedo', 'strach'], 21), 21)
    expect(() => unpack(packed.slice(0, 4), count, 21)).toThrow('npm run train:crisis')
  })
})

it('a hash has as many bits as asked for', () => {
  const hashes = Array.from({ length: 1000 }, (_, at) => hashOf(`word ${at}`, 8))
  expect(Math.max(...hashes)).toBeLessThan(256)
  expect(new Set(hashes).size).toBeGreaterThan(200)
})
