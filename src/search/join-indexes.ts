import type { DecodedIndex } from './decode-index.ts'
import { TITLE_MARK, toImpact, worthOfLevel } from './impact-levels.ts'
import { IN_TITLE, type SearchIndex } from './search-index.ts'

/** The impact of a word that has one level in each of the two files, by 16 times the one plus the other. */
const IMPACTS = Uint8Array.from({ length: TITLE_MARK * TITLE_MARK }, (_, both) => {
  const inNames = Math.floor(both / TITLE_MARK)
  return toImpact(worthOfLevel(inNames) + worthOfLevel(both % TITLE_MARK))
})

function impactOf(inNames: number, inText: number): number {
  const level = inNames & (TITLE_MARK - 1)
  return (IMPACTS[level * TITLE_MARK + inText] ?? 0) | (inNames & TITLE_MARK ? IN_TITLE : 0)
}

/** Lists that grow word by word until they are an index. */
class IndexBuilder {
  readonly words: string[] = []
  private readonly starts: Uint32Array<ArrayBuffer>
  private readonly documents: Uint32Array<ArrayBuffer>
  private readonly impacts: Uint8Array<ArrayBuffer>
  private size = 0

  constructor(mostWords: number, mostPostings: number) {
    this.starts = new Uint32Array(mostWords + 1)
    this.documents = new Uint32Array(mostPostings)
    this.impacts = new Uint8Array(mostPostings)
  }

  /** Adds a word that stands at a place in either file, or in one of them: the place in the other is -1. */
  add(word: string, names: DecodedIndex, atName: number, text: DecodedIndex, atText: number): void {
    let name = atName < 0 ? 0 : (names.starts[atName] ?? 0)
    const lastName = atName < 0 ? 0 : (names.starts[atName + 1] ?? 0)
    let body = atText < 0 ? 0 : (text.starts[atText] ?? 0)
    const lastBody = atText < 0 ? 0 : (text.starts[atText + 1] ?? 0)
    while (name < lastName || body < lastBody) {
      const nameDocument = name < lastName ? (names.documents[name] ?? 0) : Infinity
      const bodyDocument = body < lastBody ? (text.documents[body] ?? 0) : Infinity
      const document = Math.min(nameDocument, bodyDocument)
      const inNames = nameDocument === document ? (names.levels[name++] ?? 0) : 0
      const inText = bodyDocument === document ? (text.levels[body++] ?? 0) : 0
      this.documents[this.size] = document
      this.impacts[this.size] = impactOf(inNames, inText)
      this.size += 1
    }
    this.words.push(word)
    this.starts[this.words.length] = this.size
  }

  finish({ build, language, titleLengths }: DecodedIndex): SearchIndex {
    return {
      ...{ build, language, titleLengths, words: this.words },
      starts: this.starts.subarray(0, this.words.length + 1),
      documents: this.documents.subarray(0, this.size),
      impacts: this.impacts.subarray(0, this.size),
    }
  }
}

/** Joins the two files of an index into one. Both are sorted, so one walk along them does it. */
export function joinIndexes(names: DecodedIndex, text: DecodedIndex): SearchIndex {
  const builder = new IndexBuilder(
    names.words.length + text.words.length,
    names.documents.length + text.documents.length,
  )
  let atName = 0
  let atText = 0
  while (atName < names.words.length || atText < text.words.length) {
    const name = names.words[atName]
    const word = text.words[atText]
    const isName = name !== undefined && (word === undefined || name <= word)
    const isText = word !== undefined && (name === undefined || word <= name)
    builder.add((isName ? name : word) ?? '', names, isName ? atName++ : -1, text, isText ? atText++ : -1)
  }
  return builder.finish(names)
}
