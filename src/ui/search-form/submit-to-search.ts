import { showScriptParts } from '../browser/element.ts'
import { pushState } from './history-state.ts'

/**
 * Opens a search page with words. They are not in its address, where histories, logs and the next site could read them: the
 * state of an entry of the history survives its reload, so the search page reads them there.
 */
export function openSearch(address: string, words: string): void {
  pushState({ words }, address)
  location.reload()
}

/** Starts every search field of the page. */
export function startSearchForms(): void {
  showScriptParts()
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-form]')) {
    const field = form.querySelector('input')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      openSearch(form.action, field?.value.trim() ?? '')
    })
  }
}
