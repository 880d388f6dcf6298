import { IndexError } from './index-error.ts'

/** Reads what ByteWriter wrote. Every method throws an IndexError at the end of the bytes. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  byte(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw new IndexError('ends too early')
    this.at += 1
    return value
  }

  number(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }

  take(length: number): Uint8Array {
    const end = this.at + length
    if (end > this.bytes.length) throw new IndexError('ends too early')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }

  /** So many numbers. */
  numbers(count: number): Uint32Array<ArrayBuffer> {
    const values = new Uint32Array(count)
    const end = readNumbers(this.bytes, this.at, values)
    if (end > this.bytes.length) throw new IndexError('ends too early')
    this.at = end
    return values
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at)
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()))
  }
}

/**
 * Fills an array with the numbers that begin at a place; one loop without calls, since there are many.
 * @returns where the next number begins.
 */
function readNumbers(bytes: Uint8Array, start: number, values: Uint32Array): number {
  let at = start
  for (let place = 0; place < values.length; place += 1) {
    let byte = bytes[at++] ?? 0
    let value = byte & 127
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
    }
    values[place] = value
  }
  return at
}
