const LINE_END = 0x0a
const SPACE = 0x20
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

function withoutMark(start: Buffer): Buffer {
  const isMarked = start.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  return isMarked ? start.subarray(BYTE_ORDER_MARK.length) : start
}

/**
 * The lines of a file that comes piece by piece, without their ends and without the mark that some editors put first.
 * Not node:readline: it also breaks lines at U+2028, which JSON allows inside a text.
 */
export async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: readonly Buffer[] = []
  let isFirst = true
  const whole = () => {
    const line = Buffer.concat(begun)
    const plain = isFirst ? withoutMark(line) : line
    begun = []
    isFirst = false
    return plain
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, start)) {
      begun = [...begun, piece.subarray(start, end)]
      yield whole()
      start = end + 1
    }
    begun = [...begun, piece.subarray(start)]
  }
  yield whole()
}

/** Whether a line has nothing but spaces, tabs and the like. */
export function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte <= SPACE)
}
