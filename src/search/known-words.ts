import { foldText } from './fold-text.ts'
import { isUnspaced, splitWords, WORD } from './split-words.ts'

/** A word that can be suggested: as it is matched, as it is written, and how often it is. */
export interface KnownWord {
  readonly folded: string
  readonly written: string
  readonly count: number
}

/** Words with digits and words of scripts without spaces are never guessed at. */
export function canBeRepaired(word: string): boolean {
  return !/\p{N}/u.test(word) && !isUnspaced(word)
}

/** The words of texts that can be suggested, by their folded form. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, KnownWord> {
  const words = new Map<string, KnownWord>()
  for (const raw of texts.flatMap((text) => text.match(WORD) ?? [])) {
    const folded = splitWords(foldText(raw)).join(' ')
    const { written = raw.toLowerCase(), count = 0 } = words.get(folded) ?? {}
    if (canBeRepaired(folded)) words.set(folded, { folded, written, count: count + 1 })
  }
  return words
}
