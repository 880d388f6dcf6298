/*
 * What one page hands to the next without an address that tells, and without storing it: the state of the entry of the history,
 * which survives its reload, as the words of a search do. (Chromium loses the state of the Navigation API between documents.)
 */

/** Lets a link hand on a text. Without script, and in a new tab, it is a link that hands on nothing. */
export function startHandingOn(link: HTMLAnchorElement, text: string): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState({ handedOn: text }, '', link.href)
    location.reload()
  })
}

/** What the last page handed to this one, which calls `reloadForOtherPages()`; undefined where it handed on nothing. */
export function handedOn(): string | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('handedOn' in state)) return undefined
  return typeof state.handedOn === 'string' ? state.handedOn : undefined
}
