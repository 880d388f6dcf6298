import { element, showScriptParts } from '../element.ts'
import { chooseCountry, chosenCountry, clearKept, isCountryKept } from './country.ts'
import { startReadingAloud } from './read-aloud.ts'

/** What the page says about the choice of a country. */
interface CountryMessages {
  readonly chosen: string
  readonly kept: string
  readonly cleared: string
}

const picker = element(document, '[data-countries]', HTMLElement)
const status = element(picker, '[data-country-status]', HTMLElement)
const keep = element(picker, '[data-keep-country]', HTMLInputElement)
const messages: CountryMessages = JSON.parse(picker.dataset['countries'] ?? '{}')
const links = [...picker.querySelectorAll<HTMLAnchorElement>('[data-country]')]

function nameOf(code: string | undefined): string | undefined {
  return links.find(({ dataset }) => dataset['country'] === code)?.textContent?.trim()
}

function showState(): void {
  const country = nameOf(chosenCountry())
  keep.checked = isCountryKept()
  const message = keep.checked ? messages.kept : messages.chosen
  status.textContent = country === undefined ? '' : message.replace('{country}', country)
}

for (const link of links) {
  link.addEventListener('click', () => chooseCountry(link.dataset['country'] ?? '', keep.checked))
}
keep.addEventListener('change', () => {
  const current = links.find((link) => link.ariaCurrent === 'true')?.dataset['country']
  const code = chosenCountry() ?? current
  if (code !== undefined) chooseCountry(code, keep.checked)
  showState()
})
element(picker, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
  clearKept()
  showState()
  status.textContent = messages.cleared
})
document.querySelector('[data-print]')?.addEventListener('click', () => print())
showScriptParts()
showState()
startReadingAloud()
