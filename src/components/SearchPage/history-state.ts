/**
 * What the search keeps in an entry of the browser's history: on this device, for this tab, in no
 * address. Facets stand in the address instead, so that a filtered list can be shared.
 */
export interface SearchState {
  readonly words: string
  /** The group of which all is shown; absent where the best of each is. */
  readonly group?: string
  readonly shown?: number
  readonly scroll?: number
}

const NOTHING: SearchState = { words: '' }

function isSearchState(state: unknown): state is SearchState {
  return typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string'
}

/** The state of the current entry; no words where it has none. */
export function readState(): SearchState {
  const state: unknown = history.state
  return isSearchState(state) ? state : NOTHING
}

/** Adds an entry for an address, with words that the address does not show. */
export function pushState(state: SearchState, address: string): void {
  history.pushState(state, '', address)
}

/** Keeps a state in the current entry, so that Back and reload bring it back. */
export function keepState(state: SearchState): void {
  try {
    history.replaceState(state, '')
  } catch {
    // Safari takes 100 in 30 seconds and refuses the next: the entry then keeps what was typed a moment before.
  }
}

/**
 * Loads the page that Back or Forward names. A browser takes an entry that was pushed and then
 * reloaded for the same document, and would only tell the script (HTML, 7.4.2.3 history traversal).
 */
export function reloadForOtherPages(): void {
  const own = location.pathname
  addEventListener('popstate', () => {
    if (location.pathname !== own) location.reload()
  })
}
