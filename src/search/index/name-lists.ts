import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { levelOf, TITLE_MARK } from './quantised-impacts.ts'
import { bundlesByWord, STEPS, type InBundle, type InheritedTerms } from './inherited-terms.ts'
import { readLists, type PackedLists } from './posting-lists.ts'
import { writeLists, type Noted } from './write-lists.ts'
import type { Posting } from './post-words.ts'

/** The level of a word that stands so often in the inherited terms of a document. */
export function inheritedLevel(times: number, steps: number): number {
  return levelOf((times * steps) / STEPS)
}

/** The postings of the names, as they lie in their file. */
export interface NameLists {
  /** The documents that inherit each bundle of terms. */
  readonly bundles: PackedLists
  /** What a word that stands once in the inherited terms of each document is worth, in STEPS. */
  readonly steps: Uint32Array
  /** For each word the bundles in which it stands, with how often as the note. */
  readonly inherited: PackedLists
  /** For each word the documents that it stands in otherwise too, with the level as the note, marked for titles. */
  readonly own: PackedLists
}

/** The level of a word in each document that inherits it. */
function inheritedLevels({ bundles, steps }: InheritedTerms, word: readonly InBundle[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { bundle, times } of word) {
    for (const document of bundles[bundle]?.documents ?? []) counts.set(document, (counts.get(document) ?? 0) + times)
  }
  return new Map([...counts].map(([document, times]) => [document, inheritedLevel(times, steps[document] ?? 0)]))
}

/** The documents of a word, each with its level, marked for titles. */
function notesOf(posting: Posting | undefined): readonly Noted[] {
  if (posting === undefined) return []
  const { documents, worths, inTitle } = posting
  return documents.map((number, at) => ({
    number,
    note: levelOf(worths[at] ?? 0) + (inTitle.has(number) ? TITLE_MARK : 0),
  }))
}

/**
 * Writes the postings of sorted words, each with a level: what documents inherit, by bundles, and what is
 * not inherited, or has another level for standing elsewhere too, one by one.
 */
export function writeNameLists(
  out: ByteWriter,
  words: readonly string[],
  postings: ReadonlyMap<string, Posting>,
  inherited: InheritedTerms,
): void {
  const { bundles, steps } = inherited
  const byWord = bundlesByWord(inherited)
  const inBundles = words.map((word) => byWord.get(word) ?? [])
  const own = words.map((word, at) => {
    const levels = inheritedLevels(inherited, inBundles[at] ?? [])
    return notesOf(postings.get(word)).filter(({ number, note }) => levels.get(number) !== note)
  })
  out.number(bundles.length)
  writeLists(
    out,
    bundles.map(({ documents }) => documents.map((number) => ({ number, note: 0 }))),
  )
  for (const step of steps) out.number(step)
  writeLists(
    out,
    inBundles.map((list) => list.map(({ bundle, times }) => ({ number: bundle, note: times }))),
  )
  writeLists(out, own)
}

/** Finds what writeNameLists wrote of so many words and documents. */
export function readNameLists(reader: ByteReader, words: number, documents: number): NameLists {
  const bundles = readLists(reader, reader.number())
  const steps = reader.numbers(documents)
  const inherited = readLists(reader, words)
  return { bundles, steps, inherited, own: readLists(reader, words) }
}
