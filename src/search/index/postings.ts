/**
 * Reads the documents of a word, and how much it says about each, into arrays from a place on.
 * @param word its place: first come the words of the names, then those that only bodies have.
 * @returns where the list ends.
 */
export type ReadPostings = (word: number, documents: Uint32Array, impacts: Uint8Array, from: number) => number

/** The documents of the words of an index. */
export interface Postings {
  /** Those of the words that were asked for, list by list. `countOf` may put another array here. */
  readonly documents: Uint32Array
  /** How much the word says about the document: from 0 to MOST_IMPACT, plus IN_TITLE. */
  readonly impacts: Uint8Array
  /** In how many documents a word stands. After this its list lies in the arrays. */
  readonly countOf: (word: number) => number
  /** Where the list of a word begins that was counted. */
  readonly startOf: (word: number) => number
}

/** Room for the words that are asked for first; doubled when it is full. */
const FIRST_ROOM = 4096

/**
 * Reads each list when its word is asked for the first time: all of them take longer than a search. What
 * was read stays, in one array, because a typed letter asks for hundreds of words at once.
 * @param words how many there are.
 * @param longest how long a list can be.
 */
export function createPostings(words: number, longest: number, read: ReadPostings): Postings {
  const starts = new Uint32Array(words)
  /** How long each list is; -1 for one that was not asked for. */
  const counts = new Int32Array(words).fill(-1)
  let documents = new Uint32Array(FIRST_ROOM)
  let impacts = new Uint8Array(FIRST_ROOM)
  let size = 0

  function makeRoom(): void {
    const [before, impactsBefore] = [documents, impacts]
    const room = 2 * before.length + longest
    documents = new Uint32Array(room)
    documents.set(before)
    impacts = new Uint8Array(room)
    impacts.set(impactsBefore)
  }

  return {
    get documents() {
      return documents
    },
    get impacts() {
      return impacts
    },
    countOf(word) {
      const known = counts[word] ?? 0
      if (known >= 0) return known
      if (size + longest > documents.length) makeRoom()
      const end = read(word, documents, impacts, size)
      starts[word] = size
      counts[word] = end - size
      size = end
      return end - (starts[word] ?? 0)
    },
    startOf: (word) => starts[word] ?? 0,
  }
}
