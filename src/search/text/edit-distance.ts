/** Longer words are never compared: nobody misspells them by a letter or two. */
const LONGEST_WORD = 40

const BLANK = 255

// Reused by every comparison: a keystroke makes thousands.
let row = new Uint8Array(LONGEST_WORD + 1)
let previous = new Uint8Array(LONGEST_WORD + 1)
let beforePrevious = new Uint8Array(LONGEST_WORD + 1)

function shiftRows(): void {
  const oldest = beforePrevious
  beforePrevious = previous
  previous = row
  row = oldest
}

/** Fills the row of one letter of `typed`; returns its least value. Only cells within `most` of the diagonal count. */
function fillRow(typed: string, word: string, i: number, most: number): number {
  const from = Math.max(1, i - most)
  const to = Math.min(word.length, i + most)
  const letter = typed.charCodeAt(i - 1)
  row[from - 1] = from === 1 ? i : BLANK
  let least = row[from - 1] ?? BLANK
  for (let j = from; j <= to; j += 1) {
    const other = word.charCodeAt(j - 1)
    const isSame = letter === other
    let edits = (previous[j - 1] ?? BLANK) + (isSame ? 0 : 1)
    if (j < i + most) edits = Math.min(edits, (previous[j] ?? BLANK) + 1)
    edits = Math.min(edits, (row[j - 1] ?? BLANK) + 1)
    const isSwap = i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other
    if (isSwap) edits = Math.min(edits, (beforePrevious[j - 2] ?? BLANK) + 1)
    row[j] = edits
    if (edits < least) least = edits
  }
  if (to < word.length) row[to + 1] = BLANK
  return least
}

function fill(typed: string, word: string, most: number): boolean {
  if (typed.length > LONGEST_WORD || word.length > LONGEST_WORD) return false
  for (let j = 0; j <= word.length; j += 1) row[j] = j <= most ? j : BLANK
  for (let i = 1; i <= typed.length; i += 1) {
    shiftRows()
    if (fillRow(typed, word, i, most) > most) return false
  }
  return true
}

/**
 * How many letters have to be changed, added, left out, or swapped with their neighbour to get from
 * one word to another (Damerau 1964, restricted to one change a place).
 * @returns Infinity where there are more than `most`.
 */
export function countEdits(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most || !fill(typed, word, most)) return Infinity
  const edits = row[word.length] ?? BLANK
  return edits > most ? Infinity : edits
}

/**
 * The least edits from what was typed to a beginning of a word: “recpe” is one from “recep|tion”.
 * @returns Infinity where there are more than `most`.
 */
export function countPrefixEdits(typed: string, word: string, most: number): number {
  const beginning = word.slice(0, typed.length + most)
  if (beginning.length < typed.length - most || !fill(typed, beginning, most)) return Infinity
  let least = BLANK
  for (let j = Math.max(0, typed.length - most); j <= beginning.length; j += 1) {
    least = Math.min(least, row[j] ?? BLANK)
  }
  return least > most ? Infinity : least
}
