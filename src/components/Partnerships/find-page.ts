import { isInDistricts, toDistrict } from '../../domain/postcode.ts'
import { pluralText } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../element.ts'
import type { FindMessages } from './find-messages.ts'

/*
 * Shows the partnerships for what is typed of a postcode. All districts are on the page, so nothing is asked of
 * anybody, and nothing is kept.
 */
const root = element(document, '[data-find-area]', HTMLElement)
const messages: FindMessages = JSON.parse(element(root, '[data-messages]', HTMLScriptElement).textContent)
const input = element(root, 'input', HTMLInputElement)
const said = element(root, '[data-said]', HTMLElement)
const areas = [...document.querySelectorAll<HTMLElement>('[data-districts]')]

function textFor(district: string | undefined, n: number): string {
  if (input.value.trim() === '') return ''
  if (district === undefined) return messages.notPostcode
  return pluralText(n === 0 ? messages.noMatch : messages.matches, { district, n }, document.documentElement.lang)
}

function find(): void {
  const district = toDistrict(input.value)
  const found = new Set(
    areas.filter(
      ({ dataset }) => district !== undefined && isInDistricts(district, dataset['districts']?.split(' ') ?? []),
    ),
  )
  // Without a match the whole list stays: it is not complete, and neighbours may help.
  for (const area of areas) area.hidden = found.size > 0 && !found.has(area)
  for (const group of document.querySelectorAll<HTMLElement>('.area-group'))
    group.hidden = group.querySelector('[data-districts]:not([hidden])') === null
  said.textContent = textFor(district, found.size)
}

showScriptParts()
input.addEventListener('input', find)
find()
