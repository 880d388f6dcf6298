import { isInUnion } from '../../domain/help.ts'
import { chosenCountry, ownCountry, showNumbers } from '../../ui/calls/country.ts'
import { knownName, numbersOfCountry, type ShownCountry } from '../../ui/calls/country-numbers.ts'
import { element } from '../../ui/browser/element.ts'
import { markLanguage } from '../../ui/browser/mark-language.ts'
import { type CardLines, type LineUse, splitLine } from './card-lines.ts'

/**
 * Puts the numbers of a country that somebody names into the page; without one, those of the chosen or the hub's own.
 * @returns the code of the country.
 */
export type ShowNumbers = (named: string | undefined) => string

function callButton(joined: string, isDanger: boolean): HTMLAnchorElement {
  const { label = '', phone, address, language } = splitLine(joined)
  const link = document.createElement('a')
  link.className = isDanger ? 'call call-danger' : 'call'
  link.href = address
  const name = document.createElement('span')
  name.textContent = label
  if (language) markLanguage(name, language)
  const number = document.createElement('strong')
  number.dir = 'ltr'
  number.textContent = phone
  link.append(name, ' ', number)
  return link
}

/** A country of which the hub has no number: words stand in its place, never the number of another country. */
function withoutNumbers(code: string, { place, name, path: own }: ShownCountry, phone: string): ShownCountry {
  const named = knownName(code, document.documentElement.lang)
  const path = document.querySelector<HTMLAnchorElement>('[data-elsewhere]')?.href ?? own
  const emergency = { label: undefined, phone, address: path }
  return { name: named, place: place.replace(name, named), path, lines: { emergency } }
}

/** A Member State of which the hub has no numbers of its own: 112 holds there too. */
function asOfUnion(code: string, union: ShownCountry | undefined): ShownCountry | undefined {
  if (union === undefined || !isInUnion(code)) return undefined
  const name = knownName(code, document.documentElement.lang)
  return { ...union, name, place: union.place.replace(union.name, name) }
}

const isUse = (use: string | undefined): use is LineUse => use !== undefined

/** Prepares the numbers of the search page. */
export function createShowNumbers(panel: HTMLElement): ShowNumbers {
  const lists: CardLines = JSON.parse(element(panel, '[data-lines]', HTMLScriptElement).text)
  const parts = [...document.querySelectorAll<HTMLElement>('[data-country-numbers]')]
  const all = (name: string) => parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(`[data-${name}]`)])
  const notThere = element(panel, '[data-not-there]', HTMLAnchorElement)
  let shown: string | undefined

  function showElsewhere({ name: own, lines: { emergency } }: ShownCountry, name: string): void {
    notThere.hidden = emergency === undefined || own === name
    notThere.href = emergency?.address ?? ''
    const words = (notThere.dataset['words'] ?? '').replace('{country}', name)
    element(notThere, 'span', HTMLElement).textContent = words.replace('{own}', own)
    element(notThere, 'strong', HTMLElement).textContent = emergency?.phone ?? ''
  }

  return (spoken) => {
    const own = ownCountry() ?? ''
    const usual = [chosenCountry(), own].find((code) => code !== undefined && numbersOfCountry(code)) ?? own
    const code = spoken ?? usual
    const usualCountry = numbersOfCountry(usual)
    if (usualCountry === undefined || code === shown) return code
    shown = code
    const lacking = notThere.dataset['lacking'] ?? ''
    const country =
      numbersOfCountry(code) ?? asOfUnion(code, numbersOfCountry('EU')) ?? withoutNumbers(code, usualCountry, lacking)
    showElsewhere(usualCountry, country.name)
    for (const part of parts) showNumbers(part, code, country)
    // A box with a name and no number looks like a helpline.
    for (const link of all('line'))
      if (link.dataset['line'] === 'main') link.hidden = country.lines['main'] === undefined
    const listOf = (use: string | undefined) => (isUse(use) ? (lists[code]?.[use] ?? []) : [])
    for (const list of all('use')) {
      const { use } = list.dataset
      list.replaceChildren(...listOf(use).map((line) => callButton(line, use === 'injury')))
    }
    for (const part of all('only-in')) part.hidden = part.dataset['onlyIn'] !== code
    for (const part of all('instead-of')) part.hidden = listOf(part.dataset['insteadOf']).length > 0
    for (const part of all('no-line'))
      part.textContent = (part.dataset['noLine'] ?? '').replace('{country}', country.name)
    const risk = splitLine(lists[code]?.risk?.[0] ?? '')
    for (const part of all('risk')) {
      part.hidden = !risk.label
      part.textContent = risk.label ?? ''
      if (risk.language) markLanguage(part, risk.language)
    }
    return code
  }
}
