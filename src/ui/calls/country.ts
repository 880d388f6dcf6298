import { numbersOfCountry, type NumberLine, type ShownCountry } from './country-numbers.ts'

/*
 * The country whose numbers the pages show. It is chosen by hand: the choice is kept for this tab, and on the device
 * only if the reader says so. Pages are built with the numbers of the hub's own country; this puts the chosen ones in.
 */
const KEY = 'country'

function read(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY)
  } catch {
    return null
  }
}

const tab = () => sessionStorage
const device = () => localStorage

/** The code of the chosen country, such as IE; undefined where nobody chose one. */
export function chosenCountry(): string | undefined {
  return read(tab) ?? read(device) ?? undefined
}

/** Whether the choice is kept on the device. */
export function isCountryKept(): boolean {
  return read(device) !== null
}

/** Keeps a choice for this tab, and on the device if the reader asks for it. */
export function chooseCountry(code: string, isKept: boolean): void {
  try {
    tab().setItem(KEY, code)
    if (isKept) device().setItem(KEY, code)
    else device().removeItem(KEY)
  } catch {
    // Storage is switched off: the address of the country's page still shows its numbers.
  }
}

/** The place that a number within a sentence is of, behind it, with what to know before a call: “(Spain: Police line)”. */
function fillPlace(link: HTMLAnchorElement, country: string): void {
  const place = link.nextElementSibling
  if (!(place instanceof HTMLElement)) return
  const words = place.dataset['country']
  if (words === undefined) return
  place.textContent = words.replace('{country}', country)
}

function fill(link: HTMLAnchorElement, { label, phone, address }: Partial<NumberLine>): void {
  if (address !== undefined) link.href = address
  const name = link.querySelector('[data-label]')
  const number = link.querySelector('[data-number]')
  // The words before 999 say what for, and hold in every country; those before a helpline are its name.
  if (name !== null && link.dataset['line'] === 'main') name.textContent = label ?? ''
  if (number !== null) number.textContent = phone ?? link.dataset['lacking'] ?? ''
}

/**
 * Puts the numbers of a country into a part of the page. A line that the country lacks leads to its Act now instead; a button
 * for the police, which is beside the emergency number, is left out: nobody else may take its place.
 */
export function showNumbers(part: ParentNode, code: string, { name, place, path, lines }: ShownCountry): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-line]')) {
    const line = lines[link.dataset['line'] ?? '']
    const isButton = link.querySelector('[data-label]') !== null
    link.hidden = line === undefined && isButton && link.dataset['line'] === 'police'
    fill(link, line ?? { label: name, address: path })
    fillPlace(link, line?.remark === undefined ? name : `${place} ${line.remark}`)
    const before = link.querySelector('[data-place]')
    if (before !== null) before.textContent = line === undefined ? '' : place
  }
  for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-act-now]')) link.href = path
  // What holds in the hub's own country only, such as how to call in silence.
  for (const own of part.querySelectorAll<HTMLElement>('[data-own-country]')) own.hidden = code !== ownCountry()
}

/** The country whose numbers the pages were built with. */
export function ownCountry(): string | undefined {
  return document.querySelector<HTMLElement>('[data-own]')?.dataset['own']
}

/** Says of which country the page is, its law or its numbers, to readers who chose another one, and leads to the same page of theirs, or to its numbers. */
function markCountry(code: string, { name, path }: ShownCountry): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-of-country]')) {
    const isOther = line.dataset['ofCountry'] !== code
    line.classList.toggle('notice', isOther)
    if (isOther) line.hidden = false
    const link = line.querySelector('a')
    if (link === null) continue
    link.hidden = !isOther
    link.href = document.querySelector<HTMLAnchorElement>(`[data-same-in=${code}]`)?.href ?? path
    link.textContent = (line.dataset['chosen'] ?? '').replace('{country}', name)
  }
}

/** Shows the numbers of the chosen country; changes nothing where none was chosen. */
export function startCountry(): void {
  const code = chosenCountry()
  const numbers = code === undefined ? undefined : numbersOfCountry(code)
  if (code === undefined || numbers === undefined) return
  showNumbers(document, code, numbers)
  const name = document.querySelector('[data-country-name]')
  if (name !== null) name.textContent = numbers.name
  markCountry(code, numbers)
}
