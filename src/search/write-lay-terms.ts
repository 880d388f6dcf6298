import { ByteWriter } from './byte-writer.ts'
import { PHRASE, phrasesIn } from './field-words.ts'
import { levelOf } from './impact-levels.ts'
import { HAS_TWIN, MOST_END } from './lay-terms.ts'
import type { Posting } from './post-words.ts'
import type { SearchDocument } from './search-document.ts'

/**
 * Writes the lay terms of each document in their order, as the places of their words, with how much each
 * says about the document as a whole.
 * @param words those of the names.
 * @param postings also those of the terms, each behind PHRASE.
 */
export function writeLayTerms(
  out: ByteWriter,
  documents: readonly SearchDocument[],
  words: readonly string[],
  postings: ReadonlyMap<string, readonly Posting[]>,
): void {
  const places = new Map(words.map((word, place) => [word, place]))
  const counts = new Map<string, number>()
  for (const phrase of documents.flatMap((document) => phrasesIn(document, 'layTerms'))) {
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  const numbers: number[] = []
  let terms = 0
  documents.forEach((document, at) => {
    for (const phrase of phrasesIn(document, 'layTerms')) {
      const own = phrase.slice(PHRASE.length).split(' ')
      const posting = postings.get(phrase)?.find((other) => other.document === at)
      const found = own.flatMap((word) => places.get(word) ?? [])
      // A term of signs alone has no words.
      if (posting === undefined || found.length < own.length) continue
      const twin = (counts.get(phrase) ?? 0) > 1 ? HAS_TWIN : 0
      numbers.push(...found.map((place) => place + MOST_END + 1), levelOf(posting.worth) + 1 + twin)
      terms += 1
    }
    numbers.push(0)
  })
  const section = new ByteWriter()
  for (const number of numbers) section.number(number)
  const bytes = section.finish()
  for (const number of [terms, numbers.length, bytes.length]) out.number(number)
  out.bytes(bytes)
}
