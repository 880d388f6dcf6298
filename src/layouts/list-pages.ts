import { paginate, type Slice } from '../domain/paginate.ts'

/** Cards on a page without filters: more than where the filters take their part of the weight. */
export const CARDS_A_PAGE = 40

/** Links on a page that has other things too. */
export const NAMES_A_PAGE = 48

/** One page of a list: the rest of its address and its part of the list. */
export interface ListPage<T> {
  /** `undefined` for the first page, `page/2` for the second. */
  readonly page: string | undefined
  readonly slice: Slice<T>
}

/** Divides a list into pages with their addresses; an empty list has one empty page. */
export function listPages<T>(items: readonly T[], size: number): readonly ListPage<T>[] {
  return paginate(items, size).map((slice) => ({
    page: slice.number === 1 ? undefined : `page/${slice.number}`,
    slice,
  }))
}
