import { countEdits } from './count-edits.ts'
import { foldText } from './fold-text.ts'
import { canBeRepaired, countWords, type KnownWord } from './known-words.ts'
import type { SearchRecord } from './search-record.ts'
import { splitWords } from './split-words.ts'
import { stemWord } from './stem-word.ts'

/** The words of the records, to tell what is misspelt and what was meant. Words go in folded. */
export interface Vocabulary {
  /** True for a word that stands in the records, and for the beginning of one. */
  isKnown(word: string): boolean
  /** The whole word, if something is called by it. */
  find(word: string): KnownWord | undefined
  /** The word most like another: of the same first letter rather than another, then the commonest. */
  nearest(word: string, mostEdits: number): KnownWord | undefined
}

/** The texts that name things: their words can be suggested. */
function namesIn({ title, topics, layTerms, headings }: SearchRecord): readonly string[] {
  return [title, ...topics, ...layTerms, ...headings]
}

/** Letters by which a plural is longer than its singular. */
const LONGEST_PLURAL = 3

/**
 * The edits to a word or to its singular, and a fraction of one for what makes it less likely:
 * another first letter, and the singular of a word of which only the plural is known.
 */
function distance(typed: string, word: string): number {
  const singular = stemWord(word)
  const edits = Math.min(countEdits(typed, word), singular === word ? Infinity : countEdits(typed, singular) + 0.25)
  return edits + (typed[0] === word[0] ? 0 : 0.5)
}

/** Collects the words of the records. */
export function createVocabulary(records: readonly SearchRecord[]): Vocabulary {
  const names = records.flatMap(namesIn)
  const texts = new Set([...names, ...records.flatMap(({ summary, publisher = '' }) => [summary, publisher])])
  const forms = [...texts].flatMap((text) => splitWords(foldText(text))).flatMap((word) => [word, stemWord(word)])
  // To look for a line break and a word in one long text is the smallest index of beginnings.
  const beginnings = `\n${[...new Set(forms)].join('\n')}`
  // The same words are asked for with each letter that is typed after them.
  const answers = new Map<string, KnownWord | undefined>()
  const words = countWords([...new Set(names)])

  function findNearest(word: string, mostEdits: number): KnownWord | undefined {
    return [...words.values()]
      .filter(({ folded }) => Math.abs(folded.length - word.length) <= mostEdits + LONGEST_PLURAL)
      .map((known) => ({ known, edits: distance(word, known.folded) }))
      .filter(({ edits }) => edits < mostEdits + 1)
      .sort((a, b) => a.edits - b.edits || b.known.count - a.known.count)[0]?.known
  }

  return {
    isKnown: (word) => beginnings.includes(`\n${stemWord(word)}`),
    find: (word) => words.get(word),
    nearest(word, mostEdits) {
      if (mostEdits === 0 || !canBeRepaired(word)) return undefined
      const asked = `${word} ${String(mostEdits)}`
      if (!answers.has(asked)) answers.set(asked, findNearest(word, mostEdits))
      return answers.get(asked)
    },
  }
}
