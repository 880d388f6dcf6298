import { foldText, isUnspaced, tokenize, WORD } from '../text/normalise.ts'

/** A part of a text, to be marked or not. The parts of a text joined are the text. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** Marks the characters of a run without spaces that are in a bigram that was found. */
function markRun(run: string, found: ReadonlySet<string>): readonly TextPart[] {
  const characters = [...run]
  const isBigram = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && found.has(foldText(first + second))
  return characters.map((text, at) => ({
    text,
    isMatch: found.has(foldText(text)) || isBigram(characters[at - 1], text) || isBigram(text, characters[at + 1]),
  }))
}

function mergeNeighbours(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.text === '') continue
    if (last?.isMatch !== part.isMatch) merged.push(part)
    else merged.splice(-1, 1, { text: last.text + part.text, isMatch: part.isMatch })
  }
  return merged
}

/**
 * Splits a text, as it is written, into parts that a search has found and parts that it has not.
 * @param found normalised words, from `SearchAnswer`.
 */
export function highlight(text: string, found: ReadonlySet<string>): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    parts.push({ text: text.slice(end, index), isMatch: false })
    const isFound = () => tokenize(foldText(raw)).some((word) => found.has(word))
    parts.push(...(isUnspaced(raw) ? markRun(raw, found) : [{ text: raw, isMatch: isFound() }]))
    end = index + raw.length
  }
  return mergeNeighbours([...parts, { text: text.slice(end), isMatch: false }])
}
