import type { SearchCard } from '../model.ts'

/** The orders of results; their names are those of src/domain/sort.ts. */
export type SearchSort = 'best' | 'shortest' | 'newest' | 'seen' | 'title'

const COMPARE = {
  shortest: (a, b) => (a.minutes ?? 1e6) - (b.minutes ?? 1e6),
  newest: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  seen: (a, b) => (b.seen ?? '').localeCompare(a.seen ?? '', 'en'),
} as const satisfies Record<string, (a: SearchCard, b: SearchCard) => number>

/**
 * Sorts hits, which are given best first. Equal ones keep that order; those without the fact that they are sorted by
 * come last.
 * @param language in whose alphabet titles are sorted.
 */
export function sortHits<Hit extends { readonly card: SearchCard }>(
  hits: readonly Hit[],
  sort: SearchSort,
  language: string,
): readonly Hit[] {
  if (sort === 'best') return hits
  if (sort !== 'title') return [...hits].sort((a, b) => COMPARE[sort](a.card, b.card))
  const { compare: byTitle } = new Intl.Collator(language)
  return [...hits].sort((a, b) => byTitle(a.card.title, b.card.title))
}
