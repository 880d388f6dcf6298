import type { SearchCard } from '../index/cards.ts'

/** The orders in which results can stand; the names are those of src/domain/sort.ts. */
export type SearchSort = 'best' | 'shortest' | 'newest' | 'seen' | 'title'

const COMPARE = {
  shortest: (a, b) => (a.minutes ?? 1e6) - (b.minutes ?? 1e6),
  newest: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  seen: (a, b) => (b.seen ?? '').localeCompare(a.seen ?? '', 'en'),
} as const satisfies Record<string, (a: SearchCard, b: SearchCard) => number>

/**
 * Sorts results that stand best first. Equal ones keep that order, but for the alphabet. What is not
 * known comes last.
 */
export function sortCards<Found extends { readonly card: SearchCard }>(
  found: readonly Found[],
  sort: SearchSort,
  language: string,
): readonly Found[] {
  if (sort === 'best') return found
  if (sort !== 'title') return [...found].sort((a, b) => COMPARE[sort](a.card, b.card))
  const { compare: byTitle } = new Intl.Collator(language)
  return [...found].sort((a, b) => byTitle(a.card.title, b.card.title))
}
