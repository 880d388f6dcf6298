/** A piece of a text beside its earlier version. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** The words and signs of a text, each with the blanks behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:<\/?\d+\/?>|[\p{L}\p{N}’']+|[^\p{L}\p{N}\s])\s*|^\s+/gu) ?? []
}

/** Whether two words are the same, whatever the blanks behind them. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trimEnd() === other?.trimEnd()
}

/** For each pair of places, how many words two texts still have in common from there on, in order. */
function commonFrom(before: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i], rows[i + 1]]
      if (here === undefined || below === undefined) continue
      here[j] = isSame(before[i], now[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0)
    }
  }
  return rows
}

function joinNeighbours(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const joined: DifferencePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

/** What changed from one version of a text to the next, word by word, in the order in which it is read. */
export function compareWords(earlier: string, later: string): readonly DifferencePart[] {
  const [before, now] = [wordsOf(earlier), wordsOf(later)]
  const common = commonFrom(before, now)
  const parts: DifferencePart[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < now.length) {
    const [removed, added] = [before[i], now[j]]
    if (added !== undefined && isSame(removed, added)) {
      parts.push({ kind: 'same', text: added })
      i += 1
      j += 1
    } else if (
      removed !== undefined &&
      (common[i + 1]?.[j] ?? 0) >= (added === undefined ? 0 : (common[i]?.[j + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', text: removed })
      i += 1
    } else {
      parts.push({ kind: 'added', text: added ?? '' })
      j += 1
    }
  }
  return joinNeighbours(parts)
}
