import { IN_TITLE, LEVEL_IMPACTS, LEVEL_WORTHS, TITLE_MARK, toImpact } from './quantised-impacts.ts'
import { inheritedLevel } from './name-lists.ts'
import type { Names } from './names-file.ts'
import type { FoundList } from './posting-lists.ts'
import type { ReadPostings } from './postings.ts'
import { worthInText, type Texts } from './body-index.ts'

/**
 * Reads the postings of one word after another: adds up what it is worth in the names of a document and
 * in its body. A typed letter reads tens of thousands at once, and the first before the browser has
 * compiled this: hence loops with few calls.
 */
export function createPostingReader({ titleLengths, words, lists }: Names, texts?: Texts): ReadPostings {
  const size = titleLengths.length
  const { steps } = lists
  /** By document, how often the word stands in what it inherits; 0 between two words, as all of these. */
  const inherited = new Uint16Array(size)
  /** Its level in the names where that is not by what is inherited, with the mark of a title. */
  const levels = new Uint8Array(size)
  /** What it is worth in the body. */
  const inText = new Float64Array(size)
  /** The level of a word that stands once in what the document inherits, as most do; 0 before it was asked for. */
  const levelsOfOne = new Uint8Array(size)

  function addBundle({ numbers, from, to }: FoundList, times: number, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = from; at < to; at += 1) {
      const document = numbers[at] ?? 0
      const before = inherited[document] ?? 0
      if (before === 0) documents[end++] = document
      inherited[document] = before + times
    }
    return end
  }

  function addInherited({ numbers, notes, from, to }: FoundList, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = from; at < to; at += 1) {
      end = addBundle(lists.bundles(numbers[at] ?? 0), notes[at] ?? 0, documents, end)
    }
    return end
  }

  function addOwn({ numbers, notes, from, to }: FoundList, documents: Uint32Array, start: number): number {
    let end = start
    for (let at = from; at < to; at += 1) {
      const document = numbers[at] ?? 0
      if (inherited[document] === 0) documents[end++] = document
      levels[document] = notes[at] ?? 0
    }
    return end
  }

  function addText(
    { numbers, notes, from, to }: FoundList,
    stepsOfBodies: Uint32Array,
    documents: Uint32Array,
    start: number,
  ): number {
    let end = start
    for (let at = from; at < to; at += 1) {
      const document = numbers[at] ?? 0
      if (inherited[document] === 0 && levels[document] === 0) documents[end++] = document
      inText[document] = worthInText(notes[at] ?? 0, stepsOfBodies[document] ?? 0)
    }
    return end
  }

  /** Turns what is kept by document into impacts. */
  function sumUp(documents: Uint32Array, impacts: Uint8Array, from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const document = documents[at] ?? 0
      const times = inherited[document] ?? 0
      const worth = inText[document] ?? 0
      let level = levels[document] ?? 0
      if (level === 0 && times === 1) level = levelsOfOne[document] ?? 0
      if (level === 0 && times > 0) {
        level = inheritedLevel(times, steps[document] ?? 0)
        if (times === 1) levelsOfOne[document] = level
      }
      if (worth === 0) impacts[at] = LEVEL_IMPACTS[level] ?? 0
      else {
        const impact = toImpact((LEVEL_WORTHS[level & (TITLE_MARK - 1)] ?? 0) + worth)
        impacts[at] = level & TITLE_MARK ? impact | IN_TITLE : impact
      }
      inherited[document] = 0
      levels[document] = 0
      inText[document] = 0
    }
  }

  return (word, documents, impacts, from) => {
    const other = word - words.size
    let end = from
    if (other < 0) {
      end = addInherited(lists.inherited(word), documents, end)
      end = addOwn(lists.own(word), documents, end)
    }
    if (texts !== undefined) {
      const list = other < 0 ? texts.listsOfNames(word) : texts.lists(other)
      end = addText(list, texts.steps, documents, end)
    }
    sumUp(documents, impacts, from, end)
    return end
  }
}
