import { fingerprint, gatherPrint, lineOf, type ContentDocument } from './line.ts'

const DOCUMENTS_A_PIECE = 20

/** data.ndjson as it is written, piece by piece: of a large dataset the whole text is never held. */
export interface LinePieces {
  /** To be gone through once. */
  readonly pieces: Iterable<Buffer>
  /** The fingerprint of each document by id; complete after the last piece. */
  readonly prints: ReadonlyMap<string, string>
  /** The fingerprint of the whole; once, after the last piece. */
  print(): string
}

/** The lines of documents in their order, each with its end. */
export function piecesOf(documents: readonly ContentDocument[]): LinePieces {
  const prints = new Map<string, string>()
  const whole = gatherPrint()

  function* pieces(): Generator<Buffer> {
    for (let start = 0; start < documents.length; start += DOCUMENTS_A_PIECE) {
      const lines = documents.slice(start, start + DOCUMENTS_A_PIECE).map((document) => {
        const line = lineOf(document)
        prints.set(document._id, fingerprint(line))
        return `${line}\n`
      })
      const piece = Buffer.from(lines.join(''))
      whole.add(piece)
      yield piece
    }
  }

  return { pieces: pieces(), prints, print: () => whole.print() }
}
