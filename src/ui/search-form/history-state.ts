/**
 * What an entry of the browser's history has besides its address: on this device, for this tab. Facets and order are in
 * the address, so that a filtered list can be shared; words never are.
 */
export interface EntryState {
  readonly words: string
  /** The group whose results are shown; absent where those of all groups are. */
  readonly group?: string
  /** How many results are shown; absent where the page has not shown any yet. */
  readonly shown?: number
  /** The id of the result that was opened, to which Back restores the focus. */
  readonly opened?: string
  /** The position of the page, in px from the top. */
  readonly scroll?: number
}

const EMPTY: EntryState = { words: '' }

function isEntryState(state: unknown): state is EntryState {
  return typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string'
}

/** The state of the current entry; without words where it has none. */
export function readState(): EntryState {
  const state: unknown = history.state
  return isEntryState(state) ? state : EMPTY
}

/** Adds an entry for an address, with words that the address does not have. */
export function pushState(state: EntryState, address: string): void {
  history.pushState(state, '', address)
}

/** Writes a state to the current entry, so that Back and reload bring it back. */
export function keepState(state: EntryState): void {
  try {
    history.replaceState(state, '')
  } catch {
    // Safari allows 100 calls in 30 seconds and refuses the next: the entry then has what was typed a moment before.
  }
}
