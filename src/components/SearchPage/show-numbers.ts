import { isInUnion } from '../../domain/help.ts'
import { chosenCountry, ownCountry, showNumbers } from '../HelpBar/country.ts'
import { numbersOfCountry } from '../HelpBar/country-numbers.ts'
import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import { type CardLines, type LineUse, splitLine } from './card-lines.ts'

/** Puts the numbers of a country that somebody names into the page; without one, those of the chosen or the hub's own. */
export type ShowNumbers = (named: string | undefined) => void

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

const isUse = (use: string | undefined): use is LineUse => use !== undefined

/** Prepares the numbers of the search page. */
export function createShowNumbers(panel: HTMLElement): ShowNumbers {
  const lists: CardLines = JSON.parse(element(panel, '[data-lines]', HTMLScriptElement).text)
  const parts = [...document.querySelectorAll<HTMLElement>('[data-country-numbers]')]
  const all = (name: string) => parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(`[data-${name}]`)])
  const notThere = element(panel, '[data-not-there]', HTMLAnchorElement)
  let shown: string | undefined

  function showElsewhere(usual: string, name: string): void {
    const { name: own = '', lines } = numbersOfCountry(usual) ?? {}
    notThere.hidden = lines?.['emergency'] === undefined || own === name
    notThere.href = lines?.['emergency']?.address ?? ''
    const words = (notThere.dataset['words'] ?? '').replace('{country}', name)
    element(notThere, 'span', HTMLElement).textContent = words.replace('{own}', own)
    element(notThere, 'strong', HTMLElement).textContent = lines?.['emergency']?.phone ?? ''
  }

  return (spoken) => {
    // 112 holds in each Member State, also where the hub knows no other line.
    const named = spoken !== undefined && isInUnion(spoken) && !numbersOfCountry(spoken) ? 'EU' : spoken
    const own = ownCountry() ?? ''
    const isKnown = (code: string | undefined): code is string => code !== undefined && !!numbersOfCountry(code)
    const usual = [chosenCountry(), own].find(isKnown) ?? own
    const code = isKnown(named) ? named : usual
    const country = numbersOfCountry(code)
    if (country === undefined || code === shown) return
    shown = code
    showElsewhere(usual, country.name)
    for (const part of parts) showNumbers(part, code, country)
    const listOf = (use: string | undefined) => (isUse(use) ? (lists[code]?.[use] ?? []) : [])
    for (const list of all('use')) {
      const { use } = list.dataset
      list.replaceChildren(...listOf(use).map((line) => callButton(line, use === 'injury')))
    }
    for (const part of all('only-in')) part.hidden = part.dataset['onlyIn'] !== code
    for (const part of all('instead-of')) part.hidden = listOf(part.dataset['insteadOf']).length > 0
    for (const part of all('no-line'))
      part.textContent = (part.dataset['noLine'] ?? '').replace('{country}', country.name)
  }
}
