const FIRST_ROOM = 1024

/** Collects the bytes of a file. */
export class ByteWriter {
  private room = new Uint8Array(FIRST_ROOM)
  private length = 0

  byte(value: number): void {
    this.makeRoom(1)
    this.room[this.length++] = value
  }

  /** Bytes as they are. */
  bytes(values: Uint8Array): void {
    this.makeRoom(values.length)
    this.room.set(values, this.length)
    this.length += values.length
  }

  /** A whole number from 0, seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  /** A text as UTF-8 after its length in bytes. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.number(bytes.length)
    this.bytes(bytes)
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.room.slice(0, this.length)
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.room.length) return
    const before = this.room
    this.room = new Uint8Array(2 * (this.length + more))
    this.room.set(before)
  }
}
