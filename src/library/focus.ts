declare global {
  /**
   * The ids of the documents whose own pages alone are wanted. Global, since Vite bundles the pages with a copy of this module.
   */
  var hotelHubFocus: ReadonlySet<string> | undefined
}

/**
 * The ids of the documents whose own pages alone are wanted; undefined where all pages are. What was just published is shown
 * on its own page before anything else, and the pages of a list of 10,000 need not be found out for that.
 */
export function getFocus(): ReadonlySet<string> | undefined {
  return globalThis.hotelHubFocus
}

/** Sets whose pages are wanted until the next call. */
export function setFocus(ids: ReadonlySet<string> | undefined): void {
  globalThis.hotelHubFocus = ids
}
