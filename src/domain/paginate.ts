/** How many cards are on one page: two or three screens of a phone, under 30 KB with all the rest. */
export const PAGE_SIZE = 24

/** One page of a list. `number` counts from 1. */
export interface Slice<T> {
  readonly number: number
  readonly count: number
  readonly items: readonly T[]
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): readonly Slice<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }))
}
