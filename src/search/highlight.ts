import { countEdits } from './count-edits.ts'
import { foldText } from './fold-text.ts'
import { mostEdits } from './most-edits.ts'
import { isUnspaced, splitWords, WORD } from './split-words.ts'
import { stemWord } from './stem-word.ts'

/** A piece of a text, to be shown marked or not. The pieces of a text joined are the text. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** A guess marks no shorter word: “call” is too like “all”. */
const SHORTEST_GUESS = 5

function toTerms(text: string): readonly string[] {
  return splitWords(foldText(text)).map(stemWord)
}

function begins(word: string, term: string): boolean {
  return word.startsWith(term) || stemWord(word) === term
}

function isAlike(word: string, term: string): boolean {
  const isLong = Math.min(word.length, term.length) >= SHORTEST_GUESS
  return isLong && word[0] === term[0] && countEdits(word, term) <= mostEdits(term, 'sure')
}

/** Marks the characters of a run without spaces that belong to a pair that was asked for. */
function markRun(run: string, terms: readonly string[]): readonly TextPart[] {
  const characters = [...run]
  const isPair = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && terms.includes(foldText(first + second))
  return characters.map((text, at) => ({
    text,
    isMatch: terms.includes(foldText(text)) || isPair(characters[at - 1], text) || isPair(text, characters[at + 1]),
  }))
}

function joinAlike(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = []
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last?.isMatch !== part.isMatch) joined.push(part)
    else joined.splice(-1, 1, { text: last.text + part.text, isMatch: part.isMatch })
  }
  return joined
}

/**
 * Splits a text where the words of a query stand in it, as its letters are written. Marked are
 * whole words that begin with a word of the query; for a word of the query that begins none, those
 * that differ from it by a slip of the finger.
 */
export function highlight(text: string, words: readonly string[]): readonly TextPart[] {
  const terms = words.flatMap(toTerms)
  const folded = new Map((text.match(WORD) ?? []).map((raw) => [raw, splitWords(foldText(raw)).join('')]))
  const isExact = (term: string) => [...folded.values()].some((word) => begins(word, term))
  const absent = terms.filter((term) => !isExact(term))
  const isMatch = (raw: string) => {
    const word = folded.get(raw) ?? ''
    return terms.some((term) => begins(word, term)) || absent.some((term) => isAlike(stemWord(word), term))
  }
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    parts.push({ text: text.slice(end, index), isMatch: false })
    parts.push(...(isUnspaced(raw) ? markRun(raw, terms) : [{ text: raw, isMatch: isMatch(raw) }]))
    end = index + raw.length
  }
  return joinAlike([...parts, { text: text.slice(end), isMatch: false }])
}
