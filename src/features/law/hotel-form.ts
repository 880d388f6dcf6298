import { WAYS_TO_RUN } from './bound-party.ts'
import type { SizeRule } from '../../domain/law.ts'
import { sizeVerdict } from './law-size.ts'
import { pluralText } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import type { HotelFormConfig } from './config.ts'

/*
 * Fits the page to a hotel: leaves out laws whose size it does not reach, and says who is bound as it is run. All is in the
 * page already, so nothing is asked of anybody; nothing is kept, also not in the address.
 */
const hotel = element(document, '[data-your-hotel]', HTMLElement)
const config: HotelFormConfig = JSON.parse(element(hotel, '[data-config]', HTMLScriptElement).textContent)
const said = element(hotel, '[data-said]', HTMLElement)
const leftList = element(hotel, '[data-left]', HTMLElement)
/* Only laws that ask about a size can be left out. */
const laws = [...document.querySelectorAll<HTMLElement>('[data-law][data-size]')].map((section) => {
  const size: SizeRule = JSON.parse(section.dataset['size'] ?? '')
  return {
    section,
    size,
    title: element(section, 'h3', HTMLElement).textContent.trim(),
    condition: element(section, '[data-condition]', HTMLElement).textContent,
  }
})

function typedNumbers(): ReadonlyMap<string, number> {
  const inputs = [...hotel.querySelectorAll<HTMLInputElement>('[data-number]')].filter(({ value }) => value !== '')
  return new Map(
    inputs.map(({ dataset, valueAsNumber }) => [dataset['number'] ?? '', valueAsNumber * Number(dataset['times'])]),
  )
}

function showBound(): void {
  const chosen = hotel.querySelector<HTMLInputElement>('[name=way]:checked')?.value
  const way = WAYS_TO_RUN.find((one) => one === chosen)
  for (const answer of document.querySelectorAll<HTMLElement>('[data-binds]'))
    answer.textContent = way === undefined ? '' : (config.answers[way][answer.dataset['binds'] ?? ''] ?? '')
}

function showLaws(): readonly { readonly title: string; readonly condition: string }[] {
  const numbers = typedNumbers()
  const left = laws.filter(({ section, size }) => {
    const verdict = sizeVerdict(size, numbers)
    element(section, '[data-reached]', HTMLElement).hidden = verdict !== 'reached'
    section.hidden = verdict === 'below'
    return section.hidden
  })
  for (const group of document.querySelectorAll<HTMLElement>('[data-laws]'))
    group.hidden = group.querySelector('[data-law]:not([hidden])') === null
  return left
}

/** Counts the duties of laws that are not left out, by what they are about. */
function showCounts(): void {
  const { counts, none } = element(document, '[data-counts]', HTMLElement).dataset
  const forms: HotelFormConfig['left'] = JSON.parse(counts ?? '')
  for (const place of document.querySelectorAll<HTMLElement>('[data-of]')) {
    const shown = place.dataset['of']
      ?.split(' ')
      .filter((law) => !document.querySelector(`[data-law="${law}"][hidden]`))
    const n = shown?.length ?? 0
    place.textContent = n === 0 ? (none ?? '') : pluralText(forms, { n }, document.documentElement.lang)
    place.closest('li')?.classList.toggle('is-found', n > 0)
  }
}

function show(): void {
  showBound()
  const left = showLaws()
  showCounts()
  said.textContent = left.length === 0 ? '' : pluralText(config.left, { n: left.length }, document.documentElement.lang)
  leftList.replaceChildren(
    ...left.map(({ title, condition }) => {
      const item = document.createElement('li')
      item.textContent = `${title}: ${condition}`
      return item
    }),
  )
}

showScriptParts()
hotel.addEventListener('input', show)
element(hotel, 'button', HTMLButtonElement).addEventListener('click', () => {
  for (const input of hotel.querySelectorAll('input')) {
    if (input.type === 'radio') input.checked = false
    else input.value = ''
  }
  show()
})
// The browser may have put back what was typed before a reload.
show()
