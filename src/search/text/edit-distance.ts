/** Longer words are not compared: a misspelling of one is not one of a letter or two. */
const LONGEST_WORD = 40

const BLANK = 255

// Rows of the table of distances, reused because a keystroke makes thousands of comparisons.
let row = new Uint8Array(LONGEST_WORD + 1)
let previous = new Uint8Array(LONGEST_WORD + 1)
let beforePrevious = new Uint8Array(LONGEST_WORD + 1)

function shiftRows(): void {
  const oldest = beforePrevious
  beforePrevious = previous
  previous = row
  row = oldest
}

/** Computes the row of letter `i` of `typed`, only within `limit` of the diagonal; returns its least value. */
function fillRow(typed: string, word: string, i: number, limit: number): number {
  const from = Math.max(1, i - limit)
  const to = Math.min(word.length, i + limit)
  const letter = typed.charCodeAt(i - 1)
  row[from - 1] = from === 1 ? i : BLANK
  let least = row[from - 1] ?? BLANK
  for (let j = from; j <= to; j += 1) {
    const other = word.charCodeAt(j - 1)
    const isSame = letter === other
    let edits = (previous[j - 1] ?? BLANK) + (isSame ? 0 : 1)
    if (j < i + limit) edits = Math.min(edits, (previous[j] ?? BLANK) + 1)
    edits = Math.min(edits, (row[j - 1] ?? BLANK) + 1)
    const isSwap = i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other
    if (isSwap) edits = Math.min(edits, (beforePrevious[j - 2] ?? BLANK) + 1)
    row[j] = edits
    if (edits < least) least = edits
  }
  if (to < word.length) row[to + 1] = BLANK
  return least
}

function fillTable(typed: string, word: string, limit: number): boolean {
  if (typed.length > LONGEST_WORD || word.length > LONGEST_WORD) return false
  for (let j = 0; j <= word.length; j += 1) row[j] = j <= limit ? j : BLANK
  for (let i = 1; i <= typed.length; i += 1) {
    shiftRows()
    if (fillRow(typed, word, i, limit) > limit) return false
  }
  return true
}

/**
 * The edit distance of two words: how many letters have to be changed, added, left out, or swapped with their
 * neighbour (Damerau 1964, as optimal string alignment: no letter is edited twice).
 * @returns Infinity where it is more than `limit`.
 */
export function editDistance(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit || !fillTable(typed, word, limit)) return Infinity
  const edits = row[word.length] ?? BLANK
  return edits > limit ? Infinity : edits
}

/**
 * The least edit distance of what was typed to a beginning of a word: “recpe” is one edit from “recep|tion”.
 * @returns Infinity where it is more than `limit`.
 */
export function prefixEditDistance(typed: string, word: string, limit: number): number {
  const beginning = word.slice(0, typed.length + limit)
  if (beginning.length < typed.length - limit || !fillTable(typed, beginning, limit)) return Infinity
  let least = BLANK
  for (let j = Math.max(0, typed.length - limit); j <= beginning.length; j += 1) {
    least = Math.min(least, row[j] ?? BLANK)
  }
  return least > limit ? Infinity : least
}

/**
 * The letters of a word as a bit mask: a filter before words are compared, because one edit changes at most two
 * bits. Letters other than a to z share the 32 bits.
 */
export function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}
