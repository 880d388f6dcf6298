import { ByteReader } from './byte-reader.ts'
import { checksum } from './checksum.ts'
import { byLength, MAGIC, PARTS, type IndexPart } from './index-format.ts'
import { IndexError } from './index-error.ts'

/** A file of an index, read. Levels are still those of the file. */
export interface DecodedIndex {
  readonly build: string
  readonly language: string
  readonly titleLengths: Uint8Array
  readonly documentCount: number
  readonly words: readonly string[]
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly levels: Uint8Array
}

/** In the place of a file that has not arrived. */
export const NO_TEXT: DecodedIndex = {
  ...{ build: '', language: '', titleLengths: new Uint8Array(), documentCount: 0, words: [] },
  ...{ starts: new Uint32Array(1), documents: new Uint32Array(), levels: new Uint8Array() },
}

function readHead(bytes: Uint8Array, part: IndexPart): ByteReader {
  const reader = new ByteReader(bytes)
  const [first, second, version] = MAGIC
  if (reader.byte() !== first || reader.byte() !== second) throw new IndexError('is not what it should be')
  if (reader.byte() !== version) throw new IndexError('has another version')
  if (PARTS[reader.byte()] !== part) throw new IndexError('has another part')
  const sum = reader.number()
  const rest = reader.rest()
  if (checksum(rest) !== sum) throw new IndexError('was changed on its way')
  return new ByteReader(rest)
}

function readWords(reader: ByteReader): readonly string[] {
  const count = reader.number()
  const shared = reader.numbers(count)
  const added = reader.numbers(count)
  const text = reader.text()
  const words: string[] = []
  let last = ''
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const end = at + (added[index] ?? 0)
    last = last.slice(0, shared[index]) + text.slice(at, end)
    words.push(last)
    at = end
  }
  return words
}

/**
 * Reads a file of an index.
 * @throws IndexError for one of another version or part, and for one that was cut or changed.
 */
export function decodeIndex(bytes: Uint8Array, part: IndexPart): DecodedIndex {
  const reader = readHead(bytes, part)
  const build = reader.text()
  const language = reader.text()
  const documentCount = reader.number()
  const titleLengths = part === 'words' ? reader.take(documentCount) : new Uint8Array()
  const words = readWords(reader)
  const counts = reader.numbers(words.length)
  const starts = new Uint32Array(words.length + 1)
  counts.forEach((count, at) => (starts[at + 1] = (starts[at] ?? 0) + count))
  const size = starts[words.length] ?? 0
  const documents = new Uint32Array(size)
  const order = byLength(counts)
  for (const word of order) {
    let document = -1
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      document += reader.number() + 1
      documents[at] = document
    }
  }
  const levels = new Uint8Array(size)
  for (const word of order) {
    const start = starts[word] ?? 0
    levels.set(reader.take((starts[word + 1] ?? 0) - start), start)
  }
  return { build, language, titleLengths, documentCount, words, starts, documents, levels }
}
