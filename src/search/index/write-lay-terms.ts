import { ByteWriter } from './byte-writer.ts'
import { termsIn } from './field-words.ts'
import { TERM_END } from './lay-terms.ts'
import type { SearchDocument } from '../model.ts'

/**
 * Writes the lay terms of each document in their order, as the places of their words.
 * @param words those of the names, sorted.
 */
export function writeLayTerms(out: ByteWriter, documents: readonly SearchDocument[], words: readonly string[]): void {
  const places = new Map(words.map((word, place) => [word, place]))
  const numbers: number[] = []
  let terms = 0
  for (const document of documents) {
    for (const term of termsIn(document)) {
      numbers.push(...term.flatMap((word) => places.get(word) ?? []).map((place) => place + TERM_END + 1), TERM_END)
      terms += 1
    }
    numbers.push(0)
  }
  const section = new ByteWriter()
  for (const number of numbers) section.number(number)
  const bytes = section.finish()
  for (const number of [terms, numbers.length, bytes.length]) out.number(number)
  out.bytes(bytes)
}
