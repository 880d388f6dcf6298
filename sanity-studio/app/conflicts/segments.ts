import { compareWords } from '../../../src/domain/word-difference.ts'

/** A piece of a text, and whether the other text lacks it. */
export interface Segment {
  readonly text: string
  readonly isOnlyHere: boolean
}

/** The segments of two texts that are compared word by word. */
export function segmentsOf(
  one: string,
  other: string,
): { readonly one: readonly Segment[]; readonly other: readonly Segment[] } {
  const runs = compareWords(one, other)
  const without = (kind: 'removed' | 'added') =>
    runs.filter((run) => run.kind !== kind).map(({ kind: own, text }) => ({ text, isOnlyHere: own !== 'same' }))
  return { one: without('added'), other: without('removed') }
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
