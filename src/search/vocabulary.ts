import { countEdits } from './count-edits.ts'
import { foldText } from './fold-text.ts'
import type { SearchRecord } from './search-record.ts'
import { isUnspaced, splitWords, WORD } from './split-words.ts'
import { stemWord } from './stem-word.ts'

/** A word that can be suggested: as it is matched, and as it is written. */
export interface KnownWord {
  readonly folded: string
  readonly written: string
}

/** The words of the records, to tell what is misspelt and what was meant. Words go in folded. */
export interface Vocabulary {
  /** True for a word that stands in the records, and for the beginning of one. */
  isKnown(word: string): boolean
  /** The whole word, if something is called by it. */
  find(word: string): KnownWord | undefined
  /** The word most like another: with the same first letter rather than without, then the commonest. */
  nearest(word: string, mostEdits: number): KnownWord | undefined
}

/** Words with digits and words of scripts without spaces are never guessed at. */
function canBeRepaired(word: string): boolean {
  return !/\p{N}/u.test(word) && !isUnspaced(word)
}

/** The texts that name things: their words can be suggested. */
function namesIn({ title, topics, layTerms, headings }: SearchRecord): readonly string[] {
  return [title, ...topics, ...layTerms, ...headings]
}

function countWords(texts: readonly string[]): ReadonlyMap<string, KnownWord & { readonly count: number }> {
  const words = new Map<string, KnownWord & { readonly count: number }>()
  for (const raw of texts.flatMap((text) => text.match(WORD) ?? [])) {
    const folded = splitWords(foldText(raw)).join(' ')
    const { written = raw.toLowerCase(), count = 0 } = words.get(folded) ?? {}
    if (canBeRepaired(folded)) words.set(folded, { folded, written, count: count + 1 })
  }
  return words
}

/** Collects the words of the records. */
export function createVocabulary(records: readonly SearchRecord[]): Vocabulary {
  const texts = records.flatMap((record) => [...namesIn(record), record.summary, record.publisher ?? ''])
  const everyWord = new Set(
    texts.flatMap((text) => splitWords(foldText(text))).flatMap((word) => [word, stemWord(word)]),
  )
  // To look for a line break and a word in one long text is the smallest index of beginnings.
  const beginnings = `\n${[...everyWord].join('\n')}`
  const words = countWords(records.flatMap(namesIn))

  function nearest(word: string, mostEdits: number): KnownWord | undefined {
    if (mostEdits === 0 || !canBeRepaired(word)) return undefined
    return [...words.values()]
      .filter(({ folded }) => Math.abs(folded.length - word.length) <= mostEdits)
      .map((known) => ({ known, edits: countEdits(word, known.folded), isOdd: known.folded[0] !== word[0] }))
      .filter(({ edits }) => edits <= mostEdits)
      .sort((a, b) => a.edits - b.edits || Number(a.isOdd) - Number(b.isOdd) || b.known.count - a.known.count)[0]?.known
  }

  return {
    isKnown: (word) => beginnings.includes(`\n${stemWord(word)}`),
    find: (word) => words.get(word),
    nearest,
  }
}
