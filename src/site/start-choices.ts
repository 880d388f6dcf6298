import { openSearch } from '../ui/search-form/submit-to-search.ts'
import { startCountryChoice } from './help-bar/choose-country.ts'

/** Starts what opens at the top of a page: the search field of the menu, and the countries. */
export function startChoices(): void {
  startCountryChoice()
  const ask = document.querySelector<HTMLFormElement>('[data-ask]')
  ask?.addEventListener('submit', (event) => {
    event.preventDefault()
    openSearch(ask.action, ask.querySelector('input')?.value.trim() ?? '')
  })
}
