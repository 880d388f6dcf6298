/** A run of words that two versions of a text both have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** In pairs of words: what would be felt while one waits. Longer texts differ as a whole between their common ends. */
const MAX_PAIRS = 4_000_000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** A tag of a text to translate, such as `<1>` or `<2/>`. */
const TAG = /(<\/?\d+\/?>)/

/** Words, blanks, punctuation and tags, in any script. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(TAG)
    .flatMap((part) => (TAG.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment)))
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const length = Math.min(before.length, after.length)
  for (let index = 0; index < length; index += 1) if (before[index] !== after[index]) return index
  return length
}

/** One run a word, by a longest common subsequence. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly WordRun[] {
  const only = (kind: 'removed' | 'added', words: readonly string[]) => words.map((text): WordRun => ({ kind, text }))
  if (before.length * after.length > MAX_PAIRS) return [...only('removed', before), ...only('added', after)]
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const lengthFrom = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j] ? lengthFrom(i + 1, j + 1) + 1 : Math.max(lengthFrom(i + 1, j), lengthFrom(i, j + 1))
    }
  }
  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  for (
    let [old, now] = [before[0], after[0]];
    old !== undefined && now !== undefined;
    old = before[i], now = after[j]
  ) {
    if (old === now) {
      runs.push({ kind: 'same', text: now })
      i += 1
      j += 1
    } else if (lengthFrom(i + 1, j) >= lengthFrom(i, j + 1)) {
      runs.push({ kind: 'removed', text: old })
      i += 1
    } else {
      runs.push({ kind: 'added', text: now })
      j += 1
    }
  }
  return [...runs, ...only('removed', before.slice(i)), ...only('added', after.slice(j))]
}

/** Joins neighbours; a blank between two changes belongs to both versions of what changed. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = []
  let [removed, added, same] = ['', '', '']
  const push = (kind: WordRun['kind'], text: string) => {
    if (text !== '') joined.push({ kind, text })
  }
  const pushAll = () => {
    push('removed', removed)
    push('added', added)
    push('same', same)
    removed = added = same = ''
  }
  for (const { kind, text } of runs) {
    if (kind === 'same') {
      same += text
      continue
    }
    const isBridge = same.trim() === '' && removed + added !== ''
    if (isBridge) [removed, added, same] = [removed + same, added + same, '']
    else if (same !== '') pushAll()
    if (kind === 'removed') removed += text
    else added += text
  }
  pushAll()
  return joined
}

/**
 * Compares two versions of a text word by word.
 * @returns the runs in the order of reading, what was removed before what came in its place. What is not added gives the earlier
 * version letter by letter, what is not removed the later one.
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(old, now)
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse())
  const same = (words: readonly string[]) => words.map((text): WordRun => ({ kind: 'same', text }))
  return joinRuns([
    ...same(now.slice(0, start)),
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(now.slice(now.length - end)),
  ])
}
