import { chosenCountry } from '../../ui/calls/country.ts'

/* The country that was chosen is before all others, as the hub's own is without a choice. */
const first = document.querySelector<HTMLAnchorElement>('[data-first]')
const chosen = document.querySelector<HTMLAnchorElement>(`a[data-law-of="${chosenCountry() ?? ''}"]`)
if (first !== null && chosen !== null) {
  first.href = chosen.href
  first.textContent = `${chosen.textContent.trim()}: ${chosen.parentElement?.querySelector('span')?.textContent ?? ''}`
}
