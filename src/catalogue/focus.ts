/**
 * The pages that alone are wanted: documents' own, by the ids of the documents; those on which people look for a number; or those
 * that name the files of the search.
 */
export type Focus = ReadonlySet<string> | 'numbers' | 'search'

declare global {
  /** Global, since Vite bundles the pages with a copy of this module. */
  var hotelHubFocus: Focus | undefined
}

/**
 * The pages that alone are wanted; undefined where all pages are. What was just published is shown on its own page, and a number
 * where people look for it, before anything else, and the search follows after everything else: the pages of 10,000 need not be
 * found out again for that.
 */
export function getFocus(): Focus | undefined {
  return globalThis.hotelHubFocus
}

/** Sets which pages are wanted until the next call. */
export function setFocus(focus: Focus | undefined): void {
  globalThis.hotelHubFocus = focus
}
