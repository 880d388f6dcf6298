/*
 * What may be told of counts of people, so that no count from 1 to 4 can be found: not in a cell, not as the difference of
 * two cells, not from a total, a percentage and its base, or last year.
 *
 * Every count belongs to a tree: a year is two halves, a half is two quarters; people asked are those who said yes and the
 * others. A count is safe if it is 0 or at least 5. The parts of a count are told only if that count is told and all of
 * its parts are safe; otherwise none of its parts is told, whichever of them is small.
 *
 * Proof that nothing from 1 to 4 can be found, also by somebody who knows this rule. Only safe counts are told.
 * Sums and differences of them are sums of whole parts of the tree, so the finest that anybody can know is a count s that is
 * told and whose parts are not. Let one of the two parts be x, from 1 to 4. Give it any other value x′ from 1 to 4 and the
 * other part s − x′, which is at least 1 as s is at least 5. One part is still small, so the parts are still not told, s
 * is the same, and so is all else: four tables look alike, and x has another value in each. If the small count lies deeper,
 * within a part that is not told (a quarter of a half), there is either a half of at least 5, in which the same exchange
 * is made between its quarters, or a half from 1 to 4: then make the quarter x′, the other quarter of that half 0, and the
 * other half s − x′. A total from 1 to 4 is told as “under 5”, and nothing below it: again four values. For shares the
 * sides have names of their own (see releaseShare), and each name has four tables. Two trees have no person in common
 * that one of them could tell of the other: quizzes are counted and not people, and an entry of the log is in one row.
 *
 * The proof holds for one report of a year. Two that were made at different times tell by their difference what came between;
 * nothing here can know of an earlier one, so the page asks for one report a year.
 *
 * A partner is hidden by its place and never by its size, and what is hidden has one name: if “under 5” stood
 * beside “hidden too”, a sum of 6 could only be 1 and 5.
 */

/** From so many on, a count of people is told (facts: guidance after the Office for National Statistics). */
export const LEAST_TOLD = 5

/** A count as it may be told: `under` is from 1 to 4, `hidden` says nothing. */
export type ToldCount = { readonly kind: 'count'; readonly n: number } | { readonly kind: 'under' | 'hidden' }

/** Quarters that are in one cell. */
export interface ToldSpan {
  /** The first quarter, from 0. */
  readonly from: number
  /** How many quarters; more than one where they cannot be told apart. */
  readonly length: 1 | 2 | 4
  /** The count of all its quarters together. */
  readonly told: ToldCount
}

export type Quarters = readonly [number, number, number, number]

/** A year as it may be told. */
export interface ToldYear {
  readonly total: ToldCount
  readonly spans: readonly ToldSpan[]
}

const HIDDEN: ToldCount = { kind: 'hidden' }
const ALL_HIDDEN: readonly ToldSpan[] = [{ from: 0, length: 4, told: HIDDEN }]

function isSafe(count: number): boolean {
  return count === 0 || count >= LEAST_TOLD
}

/** A count that is not the part of another. */
export function releaseCount(n: number): ToldCount {
  return isSafe(n) ? { kind: 'count', n } : { kind: 'under' }
}

/** The quarters of a year and their total. */
export function releaseYear(quarters: Quarters): ToldYear {
  const [first, second, third, fourth] = quarters
  const [early, late] = [first + second, third + fourth]
  const total = releaseCount(early + late)
  if (total.kind !== 'count' || !isSafe(early) || !isSafe(late)) return { total, spans: ALL_HIDDEN }
  return { total, spans: [...releaseHalf(0, first, second), ...releaseHalf(2, third, fourth)] }
}

/** A half whose count is told: its quarters, or both in one. */
function releaseHalf(from: number, first: number, second: number): readonly ToldSpan[] {
  if (!isSafe(first) || !isSafe(second)) return [{ from, length: 2, told: { kind: 'count', n: first + second } }]
  return [
    { from, length: 1, told: { kind: 'count', n: first } },
    { from: from + 1, length: 1, told: { kind: 'count', n: second } },
  ]
}

/**
 * A part of a whole as it may be told. Both, with a percentage, only as `share`. `few`: the part is from 1 to 4;
 * `nearly`: what is missing is from 1 to 4; `unsaid`: one of the two, of a whole from 5 to 8; `under`: the whole is from 1
 * to 4, and nothing is said of its parts.
 */
export type ToldShare =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | { readonly kind: 'few' | 'nearly' | 'unsaid'; readonly whole: number }
  | { readonly kind: 'under' }

/** From this whole on a part from 1 to 4 and a rest from 1 to 4 have different names: of fewer, both may be small. */
const LEAST_NAMED = LEAST_TOLD * 2 - 1

/**
 * A part of a whole. Each name is that of four tables at least. From 9 on, a part from 1 to 4 leaves a rest of at least 5,
 * so all four parts are `few`, and all four rests `nearly`. From 5 to 8 every split with a small side is `unsaid`: a
 * side from 1 to 4 can be each of the four.
 * @param part at most `whole`.
 */
export function releaseShare(part: number, whole: number): ToldShare {
  if (!isSafe(whole)) return { kind: 'under' }
  if (isSafe(part) && isSafe(whole - part)) return { kind: 'share', part, whole }
  if (whole < LEAST_NAMED) return { kind: 'unsaid', whole }
  return { kind: isSafe(part) ? 'nearly' : 'few', whole }
}

/** The quarters of a year whose total is a part of a known whole: where the part is not told, no quarter is. */
export function releaseYearOf(
  quarters: Quarters,
  whole: number,
): { readonly total: ToldShare; readonly spans: readonly ToldSpan[] } {
  const total = releaseShare(
    quarters.reduce((sum, quarter) => sum + quarter, 0),
    whole,
  )
  return { total, spans: total.kind === 'share' ? releaseYear(quarters).spans : ALL_HIDDEN }
}
