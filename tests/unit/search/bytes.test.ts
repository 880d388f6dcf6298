import { describe, expect, it } from 'vitest'

import { ByteReader } from '../../../src/search/byte-reader.ts'
import { ByteWriter } from '../../../src/search/byte-writer.ts'
import { checksum } from '../../../src/search/checksum.ts'
import { IndexError } from '../../../src/search/index-error.ts'

describe('What is written is read again', () => {
  it.each([0, 1, 127, 128, 16_383, 16_384, 4_294_967_295])('the number %i', (value) => {
    const writer = new ByteWriter()
    writer.number(value)
    expect(new ByteReader(writer.finish()).number()).toBe(value)
  })

  it('bytes, texts and lists after each other', () => {
    const writer = new ByteWriter()
    writer.byte(200)
    writer.text('Łódź 护照')
    writer.number(5)
    writer.number(600)
    writer.byte(9)
    const reader = new ByteReader(writer.finish())
    expect(reader.byte()).toBe(200)
    expect(reader.text()).toBe('Łódź 护照')
    expect([...reader.numbers(2)]).toEqual([5, 600])
    expect([...reader.rest()]).toEqual([9])
  })

  it('and a file that was cut is told apart', () => {
    expect(() => new ByteReader(Uint8Array.of(128)).number()).toThrow(IndexError)
    expect(() => new ByteReader(Uint8Array.of(9, 65)).text()).toThrow('ends too early')
  })
})

it('the sum of bytes changes with each of them', () => {
  expect(checksum(Uint8Array.of())).toBe(0x811c9dc5)
  expect(checksum(Uint8Array.of(1, 2))).not.toBe(checksum(Uint8Array.of(2, 1)))
})
