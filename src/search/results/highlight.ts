import { foldText, isUnspaced, tokenize, WORD } from '../text/normalise.ts'

/** A piece of a text, to be shown marked or not. The pieces of a text joined are the text. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** Marks the characters of a run without spaces that belong to a pair that was found. */
function markRun(run: string, found: ReadonlySet<string>): readonly TextPart[] {
  const characters = [...run]
  const isPair = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && found.has(foldText(first + second))
  return characters.map((text, at) => ({
    text,
    isMatch: found.has(foldText(text)) || isPair(characters[at - 1], text) || isPair(text, characters[at + 1]),
  }))
}

function joinAlike(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.text === '') continue
    if (last?.isMatch !== part.isMatch) joined.push(part)
    else joined.splice(-1, 1, { text: last.text + part.text, isMatch: part.isMatch })
  }
  return joined
}

/**
 * Splits a text where words stand that a search has found, as its letters are written.
 * @param found folded words, from the engine: what was meant, not what was typed.
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
  return joinAlike([...parts, { text: text.slice(end), isMatch: false }])
}
