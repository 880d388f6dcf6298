import { meansPlace } from './place-name.ts'
import { isInDistricts, isPostcode, toDistrict } from './postcode.ts'
import { fillIn, pluralText } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import type { FindMessages } from './find-messages.ts'

/*
 * Shows the partnerships for what is typed of a place or a postcode. All names and districts are on the page, so nothing is
 * asked of anybody, and nothing is kept.
 */
const root = element(document, '[data-find-area]', HTMLFormElement)
const messages: FindMessages = JSON.parse(element(root, '[data-messages]', HTMLScriptElement).textContent)
const input = element(root, 'input', HTMLInputElement)
const said = element(root, '[data-said]', HTMLElement)
const areas = [...document.querySelectorAll<HTMLElement>('[data-districts]')]

/** Whether an area is meant by what is typed. */
function isMeant({ dataset }: HTMLElement, typed: string): boolean {
  if (!isPostcode(typed)) return meansPlace(typed, dataset['names']?.split('|') ?? [])
  const district = toDistrict(typed)
  return district !== undefined && isInDistricts(district, dataset['districts']?.split(' ') ?? [])
}

function textFor(typed: string, n: number): string {
  if (typed === '') return ''
  const { language, place } = { language: document.documentElement.lang, place: typed }
  if (n > 0) return pluralText(messages.matches, { place, n }, language)
  return fillIn(isPostcode(typed) ? messages.unknownPostcode : messages.unknownPlace, { place }, language)
}

function find(): void {
  const typed = input.value.trim()
  const found = new Set(areas.filter((area) => isMeant(area, typed)))
  // Without a match the whole list stays: it is not complete, and neighbours may help.
  for (const area of areas) area.hidden = found.size > 0 && !found.has(area)
  for (const group of document.querySelectorAll<HTMLElement>('.area-group'))
    group.hidden = group.querySelector('[data-districts]:not([hidden])') === null
  said.textContent = textFor(typed, found.size)
}

showScriptParts()
input.addEventListener('input', find)
// The list changes with each letter. The button leads to what was found, and a phone puts its keyboard away.
root.addEventListener('submit', (event) => {
  event.preventDefault()
  find()
  said.focus()
})
find()
