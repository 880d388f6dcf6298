import { paginate, type Slice } from '../domain/paginate.ts'

/** Cards on a page without filters: more than where the filters take their part of the weight. */
export const CARDS_A_PAGE = 40

/** Entries of a line each, of which more fit on a page. */
export const LINES_A_PAGE = 48

/** A list of another language with fewer entries than this has English ones behind its own, so that it is seen what it is a list of. */
const FEW = 6

/** A part of a list, which in a language other than English may end before all its entries are shown. */
export interface ListSlice<T> extends Slice<T> {
  /** How many entries are on no page of this language, but in the English list. */
  readonly left: number
}

/** One page of a list: the rest of its address and its part of the list. */
export interface ListPage<T> {
  /** `undefined` for the first page, `page/2` for the second. */
  readonly page: string | undefined
  readonly slice: ListSlice<T>
}

/**
 * Divides a list into pages with their addresses; an empty list has one empty page. Entries that are written in the language
 * of the list come first. What is in English alone stays in the English list, to which one link leads.
 * @param isOwn whether an entry is written in the language of the list.
 */
export function listPages<T>(items: readonly T[], size: number, isOwn: (item: T) => boolean): readonly ListPage<T>[] {
  const own = items.filter(isOwn)
  const foreign = items.filter((item) => !isOwn(item)).slice(0, Math.max(0, FEW - own.length))
  const shown = own.length === items.length ? items : [...own, ...foreign]
  return paginate(shown, size).map(({ number, count, items: part }) => ({
    slice: { number, count, items: part, left: items.length - shown.length },
    page: number === 1 ? undefined : `page/${number}`,
  }))
}
