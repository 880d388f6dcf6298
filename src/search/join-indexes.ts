import { TITLE_MARK, toImpact, worthOfLevel } from './impact-levels.ts'
import type { Names } from './names-file.ts'
import { IN_TITLE, type SearchIndex } from './search-index.ts'
import { TIMES, type Texts } from './text-file.ts'

/** The impact of a level of the names, with its mark. */
const IMPACTS = Uint8Array.from(
  { length: 2 * TITLE_MARK },
  (_, level) => toImpact(worthOfLevel(level % TITLE_MARK)) | (level >= TITLE_MARK ? IN_TITLE : 0),
)

const WORTHS = Float32Array.from({ length: TITLE_MARK }, (_, level) => worthOfLevel(level))

/** Lists that grow word by word until they are an index. */
class IndexBuilder {
  readonly words: string[] = []
  private readonly starts: Uint32Array<ArrayBuffer>
  private readonly documents: Uint32Array<ArrayBuffer>
  private readonly impacts: Uint8Array<ArrayBuffer>
  private readonly names: Names
  private readonly texts: Texts
  private size = 0

  constructor(names: Names, texts: Texts) {
    this.names = names
    this.texts = texts
    const most = names.documents.length + texts.documents.length
    this.starts = new Uint32Array(names.words.length + texts.words.length + 1)
    this.documents = new Uint32Array(most)
    this.impacts = new Uint8Array(most)
  }

  /** Adds a word of the names alone. */
  addName(word: string, place: number): void {
    const { starts, documents, levels } = this.names
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      this.documents[this.size] = documents[at] ?? 0
      this.impacts[this.size] = IMPACTS[levels[at] ?? 0] ?? 0
      this.size += 1
    }
    this.end(word)
  }

  /** Adds a word of the bodies alone. */
  addText(word: string, place: number): void {
    const { starts, documents, times, worths } = this.texts
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const document = documents[at] ?? 0
      this.documents[this.size] = document
      this.impacts[this.size] = toImpact((TIMES[times[at] ?? 0] ?? 1) * (worths[document] ?? 0))
      this.size += 1
    }
    this.end(word)
  }

  /** Adds a word that stands in both. */
  addBoth(word: string, atName: number, atText: number): void {
    const { names, texts } = this
    let name = names.starts[atName] ?? 0
    let text = texts.starts[atText] ?? 0
    const lastName = names.starts[atName + 1] ?? 0
    const lastText = texts.starts[atText + 1] ?? 0
    while (name < lastName || text < lastText) {
      const inNames = name < lastName ? (names.documents[name] ?? 0) : Infinity
      const inTexts = text < lastText ? (texts.documents[text] ?? 0) : Infinity
      const document = Math.min(inNames, inTexts)
      const level = inNames === document ? (names.levels[name++] ?? 0) : 0
      const times = inTexts === document ? (TIMES[texts.times[text++] ?? 0] ?? 1) : 0
      const worth = (WORTHS[level & (TITLE_MARK - 1)] ?? 0) + times * (texts.worths[document] ?? 0)
      this.documents[this.size] = document
      this.impacts[this.size] = toImpact(worth) | (level & TITLE_MARK ? IN_TITLE : 0)
      this.size += 1
    }
    this.end(word)
  }

  private end(word: string): void {
    this.words.push(word)
    this.starts[this.words.length] = this.size
  }

  finish(): SearchIndex {
    const { build, language, titleLengths } = this.names
    return {
      ...{ build, language, titleLengths, words: this.words },
      starts: this.starts.subarray(0, this.words.length + 1),
      documents: this.documents.subarray(0, this.size),
      impacts: this.impacts.subarray(0, this.size),
    }
  }
}

/** Joins the two files of an index into one. Both are sorted, so one walk along them does it. */
export function joinIndexes(names: Names, texts: Texts): SearchIndex {
  const builder = new IndexBuilder(names, texts)
  let atName = 0
  let atText = 0
  while (atName < names.words.length || atText < texts.words.length) {
    const name = names.words[atName]
    const word = texts.words[atText]
    if (word === undefined || (name !== undefined && name < word)) builder.addName(name ?? '', atName++)
    else if (name === undefined || word < name) builder.addText(word, atText++)
    else builder.addBoth(word, atName++, atText++)
  }
  return builder.finish()
}
