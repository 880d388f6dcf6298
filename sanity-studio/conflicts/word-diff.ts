/** A piece of a text, and whether the other text lacks it. */
export interface Segment {
  readonly text: string
  readonly isOnlyHere: boolean
}

/** The segments of two texts that are compared. */
export interface WordDiff {
  readonly one: readonly Segment[]
  readonly other: readonly Segment[]
}

/** More comparisons than this would be felt while one waits: the texts are then marked whole between their common ends. */
const MAX_COMPARISONS = 4_000_000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Words, blanks and punctuation, in any script. */
const tokensOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)

function commonLength(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return index
  return length
}

/** For each token of either list whether it belongs to a longest common subsequence. */
function findCommon(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly boolean[], readonly boolean[]] {
  const [isInOne, isInOther] = [one.map(() => false), other.map(() => false)]
  if (one.length * other.length > MAX_COMPARISONS) return [isInOne, isInOther]
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      isInOne[i] = true
      isInOther[j] = true
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return [isInOne, isInOther]
}

/** Joins neighbours of a kind, and marks the blank between two marked words with them. */
function toSegments(tokens: readonly string[], isCommon: readonly boolean[]): readonly Segment[] {
  const segments: Segment[] = []
  for (const [index, text] of tokens.entries()) {
    const isBridge = text.trim() === '' && isCommon[index - 1] === false && isCommon[index + 1] === false
    const isOnlyHere = isCommon[index] !== true || isBridge
    const last = segments.at(-1)
    if (last?.isOnlyHere === isOnlyHere) segments[segments.length - 1] = { text: last.text + text, isOnlyHere }
    else segments.push({ text, isOnlyHere })
  }
  return segments
}

/** Compares two texts word by word. */
export function diffWords(one: string, other: string): WordDiff {
  const [a, b] = [tokensOf(one), tokensOf(other)]
  const start = commonLength(a, b)
  const end = commonLength(a.slice(start).reverse(), b.slice(start).reverse())
  const [middleA, middleB] = findCommon(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const whole = (middle: readonly boolean[]) => [
    ...Array.from({ length: start }, () => true),
    ...middle,
    ...Array.from({ length: end }, () => true),
  ]
  return { one: toSegments(a, whole(middleA)), other: toSegments(b, whole(middleB)) }
}

/** In characters: what is shown of an unmarked stretch at either end. */
const CONTEXT = 90

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 3) return text
  const head = text.slice(0, CONTEXT).replace(/\S*$/, '').trimEnd()
  const tail = text.slice(-CONTEXT).replace(/^\S*/, '').trimStart()
  if (isFirst && !isLast) return `… ${tail}`
  return isLast && !isFirst ? `${head} …` : `${head} … ${tail}`
}

/** The same segments with long stretches that both texts have cut short. */
export function foldUnchanged(segments: readonly Segment[]): readonly Segment[] {
  return segments.map(({ text, isOnlyHere }, index) => ({
    text: isOnlyHere ? text : shorten(text, index === 0, index === segments.length - 1),
    isOnlyHere,
  }))
}
