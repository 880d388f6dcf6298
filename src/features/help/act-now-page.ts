import { clearKept, isAnythingKept } from '../../ui/browser/clear-kept.ts'
import { element } from '../../ui/browser/element.ts'
import { startPrintButtons } from '../../ui/browser/print-button.ts'
import { chooseCountry, chosenCountry, isCountryKept } from '../../ui/calls/country.ts'

/** What the page says about the choice of a country. */
interface CountryMessages {
  readonly chosen: string
  readonly kept: string
  readonly cleared: string
}

const kept = element(document, '[data-kept-country]', HTMLElement)
const status = element(kept, '[data-country-status]', HTMLElement)
const keep = element(kept, '[data-keep-country]', HTMLInputElement)
const messages: CountryMessages = JSON.parse(kept.dataset['keptCountry'] ?? '{}')
const links = [...document.querySelectorAll<HTMLAnchorElement>('.country-picker [data-country]')]

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
element(kept, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
  void clearKept().then(() => {
    showState()
    status.textContent = messages.cleared
  })
})
startPrintButtons()
showState()
void isAnythingKept().then((isAnything) => (kept.hidden = !isAnything))
