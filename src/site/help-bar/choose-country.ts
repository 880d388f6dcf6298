import { chooseCountry, chosenCountry, isCountryKept, ownCountry, startCountry } from '../../ui/calls/country.ts'
import { numbersOfCountry } from '../../ui/calls/country-numbers.ts'

/** The country that a link of the list leads to: IE for /act-now/ie/. */
function codeOf({ pathname }: HTMLAnchorElement): string {
  return (pathname.split('/').at(-2) ?? '').toUpperCase()
}

/** All countries that a reader can choose: the Union is none. */
function allCountries() {
  const numbers: object = JSON.parse(document.querySelector('[data-numbers]')?.textContent ?? '{}')
  return Object.keys(numbers).flatMap((code) => (code === 'EU' ? [] : (numbersOfCountry(code) ?? [])))
}

/** Puts every country into the list, by name, in place of the link to all. */
function listAll(list: HTMLUListElement): void {
  const countries = allCountries().sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang))
  list.replaceChildren(
    ...countries.map(({ name, path }) => {
      const link = Object.assign(document.createElement('a'), { href: path, textContent: name })
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  markChosen(list)
  list.querySelector('a')?.focus()
}

/** Marks the country whose name stands at the top of the page. */
function markChosen(list: HTMLUListElement): void {
  const name = document.querySelector('[data-country-name]')?.textContent
  for (const link of list.querySelectorAll('a')) link.ariaCurrent = String(link.textContent === name)
}

/**
 * The choice of a country at the top of every page: a press on one puts its numbers into this page. On Act now it opens the
 * page of that country, as it does everywhere without script.
 */
export function startCountryChoice(): void {
  const choice = document.querySelector<HTMLDetailsElement>('[data-countries]')
  const list = choice?.querySelector('ul')
  const label = choice?.querySelector('label')
  const keep = label?.querySelector('input')
  if (choice === null || !list || !label || !keep) return
  label.hidden = false
  keep.checked = isCountryKept()
  keep.addEventListener('change', () => chooseCountry(chosenCountry() ?? ownCountry() ?? '', keep.checked))
  markChosen(list)
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null) return
    const chosen = numbersOfCountry(codeOf(link))
    if (chosen === undefined) {
      event.preventDefault()
      listAll(list)
      return
    }
    chooseCountry(codeOf(link), keep.checked)
    if (document.querySelector('[data-acts]') !== null) return
    event.preventDefault()
    startCountry()
    markChosen(list)
    choice.open = false
    choice.querySelector('summary')?.focus()
  })
}
