import { describe, expect, it } from 'vitest'

import { ByteReader } from '../../../../src/search/index/byte-reader.ts'
import { ByteWriter } from '../../../../src/search/index/byte-writer.ts'
import { checksum } from '../../../../src/search/index/checksum.ts'
import { IndexError } from '../../../../src/search/index/index-error.ts'

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

describe('The sum of bytes', () => {
  const bytes = Uint8Array.from({ length: 103 }, (_, at) => (at * 37) % 256)
  const sum = checksum(bytes)

  it('is the same for the same bytes, wherever they lie', () => {
    expect(checksum(Uint8Array.from(bytes))).toBe(sum)
    const shifted = new Uint8Array(104)
    shifted.set(bytes, 1)
    expect(checksum(shifted.subarray(1))).toBe(sum)
    expect(checksum(Uint8Array.of())).toBe(0x811c9dc5)
  })

  it('changes with each bit of them, with two high bits, with their order and with their number', () => {
    const others = [bytes.subarray(0, 102), Uint8Array.of(...bytes, 0), bytes.toReversed()]
    for (const at of bytes.keys()) {
      for (let bit = 0; bit < 8; bit += 1) others.push(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)))
    }
    others.push(bytes.with(3, (bytes[3] ?? 0) ^ 128).with(43, (bytes[43] ?? 0) ^ 128))
    expect(new Set(others.map(checksum)).size).toBe(others.length)
    expect(others.map(checksum)).not.toContain(sum)
  })
})
