/** What the search keeps in the entry of the browser's history: on this device, for this tab, in no address. */
interface WordsState {
  readonly words: string
}

function isWordsState(state: unknown): state is WordsState {
  return typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string'
}

/** The words of the current history entry; empty where it has none. */
export function readWords(): string {
  const state: unknown = history.state
  return isWordsState(state) ? state.words : ''
}

/** Adds a history entry for an address with words that the address does not show. */
export function writeWords(words: string, address: string): void {
  history.pushState({ words } satisfies WordsState, '', address)
}

/** Keeps words in the current entry, so that Back and reload bring them back. */
export function keepWords(words: string): void {
  history.replaceState({ words } satisfies WordsState, '')
}

/**
 * Loads the page that Back or Forward names. A browser takes an entry that was pushed and then
 * reloaded for the same document, and would only tell the script (HTML, 7.4.2.3 history traversal).
 */
export function reloadElsewhere(): void {
  const own = location.pathname
  addEventListener('popstate', () => {
    if (location.pathname !== own) location.reload()
  })
}
