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
const find = (selector: string, parent: HTMLElement = hotel) => element(parent, selector, HTMLElement)
const config: HotelFormConfig = JSON.parse(find('[data-config]').textContent)
const said = find('[data-said]')
const leftList = find('[data-left]')
/* Only laws that ask about a size can be left out. */
const laws = [...document.querySelectorAll<HTMLElement>('[data-law][data-size]')].map((section) => {
  const size: SizeRule = JSON.parse(section.dataset['size'] ?? '')
  return {
    section,
    size,
    title: find('h3', section).textContent,
    condition: find('[data-condition]', section).textContent,
  }
})

function typedNumbers(): ReadonlyMap<string, number> {
  const inputs = [...hotel.querySelectorAll<HTMLInputElement>('[data-number]')].filter(({ value }) => value !== '')
  return new Map(
    inputs.map(({ dataset, valueAsNumber }) => [dataset['number'] ?? '', valueAsNumber * Number(dataset['times'])]),
  )
}

function showBound(): void {
  const way = hotel.querySelector<HTMLInputElement>('[name=way]:checked')?.value ?? ''
  const answers: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = config.answers
  for (const answer of document.querySelectorAll<HTMLElement>('[data-binds]'))
    answer.textContent = answers[way]?.[answer.dataset['binds'] ?? ''] ?? ''
}

function showLaws(): readonly { readonly title: string; readonly condition: string }[] {
  const numbers = typedNumbers()
  const left = laws.filter(({ section, size }) => {
    const verdict = sizeVerdict(size, numbers)
    find('[data-reached]', section).hidden = verdict !== 'reached'
    return (section.hidden = verdict === 'below')
  })
  for (const group of document.querySelectorAll<HTMLElement>('[data-laws]'))
    group.hidden = !group.querySelector('[data-law]:not([hidden])')
  const names = left.map(({ section }) => section.dataset['law'])
  for (const row of document.querySelectorAll<HTMLElement>('[data-of]'))
    row.classList.toggle('is-left', row.dataset['of']?.split(' ').every((law) => names.includes(law)) === true)
  return left
}

function show(): void {
  showBound()
  const left = showLaws()
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
find('button').addEventListener('click', () => {
  for (const input of hotel.querySelectorAll('input')) {
    input.checked = false
    if (input.type === 'number') input.value = ''
  }
  show()
})
// The browser may have put back what was typed before a reload.
show()
