/*
 * What one page hands to the next without an address that tells, and without storing it: the state of the entry of the history.
 * Where a browser does not have the Navigation API, nothing is handed on, and the reader chooses once more.
 */

/** Lets a link hand on a text. Without script, and in a new tab, it is a link that hands on nothing. */
export function startHandingOn(link: HTMLAnchorElement, text: string): void {
  if (!('navigation' in globalThis)) return
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigation.navigate(link.href, { state: { handedOn: text } })
  })
}

/** What the last page handed to this one; undefined where it handed on nothing. */
export function handedOn(): string | undefined {
  const state: unknown = 'navigation' in globalThis ? navigation.currentEntry?.getState() : undefined
  if (typeof state !== 'object' || state === null || !('handedOn' in state)) return undefined
  return typeof state.handedOn === 'string' ? state.handedOn : undefined
}
