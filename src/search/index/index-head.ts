import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { checksum } from './checksum.ts'
import { IndexError } from './index-error.ts'

/** “HS” and the version of the format. Counted up with every change to what files hold or what words fold to. */
const MAGIC = [0x48, 0x53, 7] as const

/** What a file holds: the words of the fields that name a document, or those of its body. */
export type IndexPart = 'words' | 'text'

const PARTS: readonly IndexPart[] = ['words', 'text']

/** The bytes of the sum, by how far each is shifted. With them a head has eight, and what follows is summed up fast. */
const SUM_BYTES = [0, 8, 16, 24] as const

/** Puts a head before what was written: what it is, in which version, and a sum by which changes show. */
export function withHead(part: IndexPart, body: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = body.finish()
  const head = new ByteWriter()
  for (const byte of MAGIC) head.byte(byte)
  head.byte(PARTS.indexOf(part))
  const sum = checksum(bytes)
  for (const shift of SUM_BYTES) head.byte((sum >>> shift) & 255)
  head.bytes(bytes)
  return head.finish()
}

/**
 * Reads the head of a file.
 * @returns what follows.
 * @throws IndexError for a file of another version or part, and for one that was cut or changed.
 */
export function readHead(bytes: Uint8Array, part: IndexPart): ByteReader {
  const reader = new ByteReader(bytes)
  if (reader.byte() !== MAGIC[0] || reader.byte() !== MAGIC[1]) throw new IndexError('is not what it should be')
  if (reader.byte() !== MAGIC[2]) throw new IndexError('has another version')
  if (PARTS[reader.byte()] !== part) throw new IndexError('has another part')
  const sum = SUM_BYTES.reduce<number>((sum, shift) => sum | (reader.byte() << shift), 0) >>> 0
  const rest = reader.rest()
  if (checksum(rest) !== sum) throw new IndexError('was changed on its way')
  return new ByteReader(rest)
}
