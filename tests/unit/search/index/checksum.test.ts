import { expect, it } from 'vitest'

import { checksum } from '../../../../src/search/index/checksum.ts'

const TEXT = Array.from({ length: 103 }, (_, at) => String.fromCharCode(32 + ((at * 37) % 256))).join('')

it('is the same for the same text, and can be part of a file name', () => {
  expect(checksum(TEXT)).toBe(checksum(`${TEXT}`))
  expect(checksum(TEXT)).toMatch(/^[0-9a-z]+$/)
  expect(checksum('')).toMatch(/^[0-9a-z]+$/)
})

it('changes with each character, with their order, and with their number', () => {
  const others = [TEXT.slice(1), `${TEXT} `, [...TEXT].reverse().join('')]
  for (let at = 0; at < TEXT.length; at += 1) {
    for (let bit = 0; bit < 16; bit += 1) {
      const unit = TEXT.charCodeAt(at) ^ (1 << bit)
      others.push(TEXT.slice(0, at) + String.fromCharCode(unit) + TEXT.slice(at + 1))
    }
  }
  const sums = new Set(others.map(checksum))
  expect(sums.size).toBe(others.length)
  expect(sums).not.toContain(checksum(TEXT))
})

it('no two of 20,000 short ids have the same', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `/guides/${at}/`)
  expect(new Set(ids.map(checksum)).size).toBe(ids.length)
})
