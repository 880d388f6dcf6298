import { chooseCountry, chosenCountry, isCountryKept, startCountry } from '../../ui/calls/country.ts'
import { inCountry } from '../../takeaway/in-country.ts'
import type { Paper } from '../../takeaway/paper.ts'
import type { PaperView } from './view.ts'

/**
 * Lets the reader choose in a paper's bar whose numbers it has. It is the country of the whole hub: the choice at the top of
 * the page changes this one, and this one that.
 * @param load loads the paper that is on the page.
 * @returns `showCountry`, to be called when another paper is on the page.
 */
export function startPaperCountry(
  { root }: PaperView,
  load: () => Promise<Paper>,
): { readonly showCountry: () => void } {
  const choice = () => root.querySelector<HTMLSelectElement>('[data-paper-country]')

  async function showOrigins(): Promise<void> {
    const { cover } = inCountry(await load(), chosenCountry())
    const list = root.querySelector('[data-origins]')
    const lines = cover?.numbers.lines.map((line) => Object.assign(document.createElement('li'), { textContent: line }))
    list?.replaceChildren(...(lines ?? []))
  }

  function showCountry(): void {
    const select = choice()
    if (select === null) return
    const own = select.dataset['ownCode'] ?? ''
    const chosen = chosenCountry() ?? own
    select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : own
    startCountry()
    // The list of the hub's own country stands there until the paper is loaded.
    if (chosen !== own) void showOrigins().catch(() => undefined)
  }

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target !== choice()) return
    chooseCountry(target.value, isCountryKept())
    startCountry()
    void showOrigins().catch(() => undefined)
  })
  // The choice at the top of the page, which has been made by the time that the press arrives here.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-countries]') !== null) showCountry()
  })
  showCountry()
  return { showCountry }
}
