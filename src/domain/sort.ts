import { compareBest } from './best-first.ts'
import type { Card } from './resource.ts'
import type { SortName } from './sort-names.ts'

/** The facts by which cards are sorted, besides their titles. */
export type Sortable = Pick<Card, 'minutes' | 'year' | 'merit' | 'isFallback'>

/** The shorter first. The difference of two unknown times is NaN, which counts as equal. */
function compareMinutes(a: Sortable, b: Sortable): number {
  return (a.minutes ?? Infinity) - (b.minutes ?? Infinity)
}

/** What is written in the reader's language first: she can read it. */
function compareOwn(a: Sortable, b: Sortable): number {
  return Number(a.isFallback) - Number(b.isFallback)
}

/** Compares cards; 0 or NaN where the order leaves them to their titles. Cards without the value come last. */
function compare(a: Sortable, b: Sortable, sort: SortName, isForJob: boolean): number {
  switch (sort) {
    case 'best':
      return compareOwn(a, b) || compareBest(a.merit, b.merit, isForJob) || compareMinutes(a, b)
    case 'shortest':
      return compareMinutes(a, b)
    case 'newest':
      return (b.year ?? 0) - (a.year ?? 0)
    case 'title':
      return 0
  }
}

/**
 * Sorts cards; equal ones are sorted by title in the order of the language.
 * @param isForJob whether a reader has chosen her job, by which “best first” differs.
 */
export function sortCards<T extends Sortable & Pick<Card, 'id' | 'title'>>(
  cards: readonly T[],
  sort: SortName,
  language: string,
  isForJob = false,
): readonly T[] {
  const { compare: byTitle } = new Intl.Collator(language)
  return [...cards].sort((a, b) => compare(a, b, sort, isForJob) || byTitle(a.title, b.title) || byTitle(a.id, b.id))
}

/** Sorts cards that are sorted by title already, as `sortCards` would. */
export function resortCards<T extends Sortable>(cards: readonly T[], sort: SortName, isForJob: boolean): readonly T[] {
  return [...cards].sort((a, b) => compare(a, b, sort, isForJob))
}
