import type { Card } from './resource.ts'

export const SORT_NAMES = ['best', 'shortest', 'newest', 'title'] as const

/** What cards are sorted by. */
export type Sortable = Pick<Card, 'id' | 'title' | 'access' | 'leadsToIt' | 'minutes' | 'year'>

export type SortName = (typeof SORT_NAMES)[number]

/** Our own texts come first: they can be read at once, on the phone, without leaving. */
function rank(card: Sortable): number {
  const isOurs = card.access === undefined
  return (isOurs ? 0 : 2) + (card.leadsToIt ? 1 : 0)
}

function compare(a: Sortable, b: Sortable, sort: SortName): number {
  switch (sort) {
    case 'best':
      return rank(a) - rank(b)
    case 'shortest':
      return (a.minutes ?? Infinity) - (b.minutes ?? Infinity)
    case 'newest':
      return (b.year ?? 0) - (a.year ?? 0)
    case 'title':
      return 0
  }
}

/** Sorts cards; equal ones are sorted by title in the order of the language. Cards without the value come last. */
export function sortCards<T extends Sortable>(cards: readonly T[], sort: SortName, language: string): readonly T[] {
  const { compare: byTitle } = new Intl.Collator(language)
  // The difference of two unknown times is NaN, which counts as equal here.
  return [...cards].sort((a, b) => compare(a, b, sort) || byTitle(a.title, b.title) || byTitle(a.id, b.id))
}
