import { expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import {
  decodeNumbers,
  encodeNumber,
  encodeNumbers,
  GROUP_END,
  LIST_END,
} from '../../../../src/search/index/character-lists.ts'

const LARGEST_OF_ONE = 55_259
const LARGEST = 353_663_999

/** What a file goes through on its way into a browser: JSON, then UTF-8. */
function travel(text: string): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(JSON.stringify(text))))
}

it('every number that takes one character is one that JSON does not escape and UTF-8 can encode', () => {
  const values = Array.from({ length: LARGEST_OF_ONE + 1 }, (_, value) => value)
  const characters = values.map(encodeNumber)
  expect(characters.every(({ length }) => length === 1)).toBe(true)
  expect(new Set(characters).size).toBe(values.length)
  const text = characters.join('')
  expect(text.isWellFormed()).toBe(true)
  expect(JSON.stringify(text)).toBe(`"${text}"`)
  expect(travel(text)).toBe(text)
  expect(decodeNumbers(text)).toEqual(values)
})

it('no number looks like what separates lists', () => {
  const text = encodeNumbers([0, 1, 90, 91, 92, 57, 58, LARGEST_OF_ONE, LARGEST_OF_ONE + 1, LARGEST])
  for (const separator of [LIST_END, GROUP_END]) expect(text).not.toContain(separator)
})

it.each([0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xf8ff, 0xfffe, 0xffff, 0x10000, LARGEST_OF_ONE + 1, LARGEST])(
  'the number %i, though a character of this code would be a surrogate, a lead or none, is decoded as it was',
  (value) => {
    const text = encodeNumbers([value, 7, value])
    expect(text.isWellFormed()).toBe(true)
    expect(travel(text)).toBe(text)
    expect(decodeNumbers(text)).toEqual([value, 7, value])
  },
)

it('lists of random numbers of every size are decoded as they were', () => {
  const random = seededRandom(11)
  for (let list = 0; list < 300; list += 1) {
    const length = Math.floor(random() * 50)
    const values = Array.from({ length }, () => Math.floor(random() * 2 ** Math.floor(1 + random() * 28)))
    const text = encodeNumbers(values)
    expect(text.isWellFormed()).toBe(true)
    expect(decodeNumbers(text)).toEqual(values)
  }
})

it('a list longer than any before is encoded as its numbers are, one by one', () => {
  const random = seededRandom(12)
  const values = Array.from({ length: 20_000 }, () => Math.floor(random() * 2 ** Math.floor(1 + random() * 20)))
  expect(encodeNumbers(values)).toBe(values.map(encodeNumber).join(''))
  expect(encodeNumbers(values.slice(0, 3))).toBe(values.slice(0, 3).map(encodeNumber).join(''))
})

it.each([-1, 0.5, NaN, Infinity, LARGEST + 1])('%d is refused, with what can be held', (value) => {
  expect(() => encodeNumber(value)).toThrow(RangeError)
  expect(() => encodeNumbers([1, value])).toThrow('whole numbers from 0 to 353663999')
})
