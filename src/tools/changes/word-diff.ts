/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** In pairs of words: two texts of 2,000 words each, which take some milliseconds. */
const MAX_PAIRS = 4_000_000

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim()
}

/** A word of both texts, with the space behind it where one of them has some. */
function sameWord(before: string, after: string): WordRun {
  return { kind: 'same', text: before.length > after.length ? before : after }
}

/** The lengths of the longest common subsequences of all pairs of ends, row by row. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  return lengths
}

function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = []
  for (const { kind, text } of runs) {
    const last = joined.at(-1)
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text }
    else joined.push({ kind, text })
  }
  return joined
}

function diffMiddle(before: readonly string[], after: readonly string[]): readonly WordRun[] {
  const whole = [
    { kind: 'removed', text: before.join('') },
    { kind: 'added', text: after.join('') },
  ] as const
  if (before.length * after.length > MAX_PAIRS) return whole.filter(({ text }) => text !== '')
  const lengths = commonLengths(before, after)
  const lengthAt = (row: number, column: number) => lengths[row * (after.length + 1) + column] ?? 0
  const runs: WordRun[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const [removed, added] = [before[row], after[column]]
    if (removed !== undefined && added !== undefined && isSame(removed, added)) {
      runs.push(sameWord(removed, added))
      row += 1
      column += 1
    } else if (
      removed !== undefined &&
      (added === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      runs.push({ kind: 'removed', text: removed })
      row += 1
    } else {
      runs.push({ kind: 'added', text: added ?? '' })
      column += 1
    }
  }
  return runs
}

/**
 * Compares two texts word by word.
 * @returns the runs in the order of reading; what was removed comes before what was added in its place.
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && isSame(old[start], now[start])) start += 1
  let end = 0
  while (end < old.length - start && isSame(old.at(-1 - end), now.at(-1 - end))) end += 1
  const same = (words: readonly string[], others: readonly string[]) =>
    words.map((word, index) => sameWord(word, others[index] ?? word))
  return joinRuns([
    ...same(old.slice(0, start), now.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(old.slice(old.length - end), now.slice(now.length - end)),
  ])
}
