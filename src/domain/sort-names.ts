/** The orders of a list. They are apart from `sort.ts`, which the page of the search, whose index sorts, does without. */
export const SORT_NAMES = ['best', 'shortest', 'newest', 'title'] as const

export type SortName = (typeof SORT_NAMES)[number]
