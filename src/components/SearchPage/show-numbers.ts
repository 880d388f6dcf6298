import { chosenCountry } from '../HelpBar/country.ts'
import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import {
  type CardNumber,
  type CountryNumbers,
  labelOf,
  linesOf,
  type NumberUse,
  type SearchNumbers,
} from './card-numbers.ts'

/** Puts the numbers of a country that somebody names into the page; without one, those of the chosen or the hub's own. */
export type ShowNumbers = (named: string | undefined) => void

const isUse = (use: string | undefined): use is NumberUse => use !== undefined

function callButton(line: CardNumber, label: string, isName: boolean, isDanger: boolean): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = isDanger ? 'call call-danger' : 'call'
  link.href = line.address
  const name = document.createElement('span')
  name.textContent = label
  if (isName && line.language !== undefined) markLanguage(name, line.language)
  const number = document.createElement('strong')
  number.dir = 'ltr'
  number.textContent = line.number
  link.append(name, ' ', number)
  return link
}

/** A country of which the hub has no number: no other country's stands in its place. */
function withoutNumbers(code: string, path: string): CountryNumbers {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' })
  return { name: names.of(code) ?? code, path, numbers: {} }
}

function fill(place: HTMLElement, country: CountryNumbers): void {
  const { use, words, one, danger, lacking } = place.dataset
  if (!isUse(use)) return
  const known = linesOf(country, use, one === 'true')
  const none = { label: '', number: lacking ?? '', address: country.path }
  const lines = known.length === 0 && lacking !== undefined ? [none] : known
  const shownWords = lines.length > 1 ? undefined : words
  place.replaceChildren(
    ...lines.map((line) =>
      callButton(line, labelOf(line, country.name, shownWords), shownWords === undefined, danger === 'true'),
    ),
  )
}

/** Prepares the numbers of the search page. */
export function createShowNumbers(panel: HTMLElement): ShowNumbers {
  const { own, countries }: SearchNumbers = JSON.parse(element(panel, '[data-numbers-of]', HTMLScriptElement).text)
  const all = <Part extends HTMLElement>(selector: string) =>
    [...document.querySelectorAll<Part>('[data-country-numbers]')].flatMap((part) => [
      ...part.querySelectorAll<Part>(selector),
    ])
  const silent = all('[data-own-country]')
  const actNow = all<HTMLAnchorElement>('[data-act-now]')
  // The chosen country of the whole site must not undo the one that was named here.
  for (const part of silent) delete part.dataset['ownCountry']
  for (const part of actNow) delete part.dataset['actNow']
  const notThere = element(panel, '[data-not-there]', HTMLAnchorElement)
  const elsewhere = document.querySelector<HTMLAnchorElement>('[data-elsewhere]')?.href ?? ''
  let shown: string | undefined = own

  function showElsewhere(named: string | undefined, name: string): void {
    const usual = chosenCountry() ?? own
    const [line] = countries[usual]?.numbers.emergency ?? []
    notThere.hidden = named === undefined || named === usual || line === undefined
    if (line === undefined) return
    notThere.href = line.address
    const words = (notThere.dataset['words'] ?? '').replace('{country}', name)
    element(notThere, '[data-label]', HTMLElement).textContent = words.replace('{own}', countries[usual]?.name ?? '')
    element(notThere, '[data-number]', HTMLElement).textContent = line.number
  }

  return (named) => {
    const usual = [chosenCountry(), own].find((code) => code !== undefined && countries[code] !== undefined)
    const known = named ?? usual ?? own
    const country = countries[known] ?? withoutNumbers(known, elsewhere)
    showElsewhere(named, country.name)
    if (known === shown) return
    shown = known
    for (const place of all('[data-use]')) fill(place, country)
    for (const part of silent) part.hidden = known !== own
    for (const link of actNow) link.href = country.path
    for (const part of all('[data-only-in]')) part.hidden = part.dataset['onlyIn'] !== known
    for (const part of all('[data-instead-of]')) {
      const use = part.dataset['insteadOf']
      part.hidden = isUse(use) && country.numbers[use] !== undefined
    }
    for (const part of all('[data-lacks]')) {
      const use = part.dataset['lacks']
      part.hidden = isUse(use) && country.numbers[use] !== undefined
      part.textContent = (part.dataset['words'] ?? '').replace('{country}', country.name)
    }
  }
}
