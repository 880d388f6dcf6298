/** Collects the bytes of a file. */
export class ByteWriter {
  private readonly parts: number[] = []

  byte(value: number): void {
    this.parts.push(value)
  }

  /** Bytes as they are. */
  bytes(values: Uint8Array): void {
    for (const value of values) this.parts.push(value)
  }

  /** A whole number from 0, seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    let rest = value
    while (rest > 127) {
      this.parts.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.parts.push(rest)
  }

  /** A text as UTF-8 after its length in bytes. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.number(bytes.length)
    this.bytes(bytes)
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.parts)
  }
}
