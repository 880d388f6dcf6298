import { showScriptParts } from '../element.ts'
import { pushState } from './history-state.ts'

/*
 * A search field on any page: hands the words to the search page without putting them in an address,
 * where history, logs and the next site could read them.
 */
function openSearch(address: string, words: string): void {
  // The state of an entry survives its reload, so the search page finds the words there.
  pushState({ words }, address)
  location.reload()
}

/** Starts every search field of the page, and the examples beside it. */
export function startSearchForms(): void {
  showScriptParts()
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-form]')) {
    const field = form.querySelector('input')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      openSearch(form.action, field?.value.trim() ?? '')
    })
    for (const example of document.querySelectorAll<HTMLButtonElement>('[data-examples] button')) {
      example.addEventListener('click', () => openSearch(form.action, example.textContent?.trim() ?? ''))
    }
  }
}
