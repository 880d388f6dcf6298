/*
 * The country whose numbers the pages show. It is chosen by hand: the choice is kept for this tab, and on the device
 * only if the reader says so. Pages are built with the numbers of the hub's own country; this puts the chosen ones in.
 */
const KEY = 'country'

/** One number of a country. */
interface Line {
  readonly label: string
  readonly phone?: string
  readonly address?: string
}

/** What numbers.json says of a country. */
interface CountryNumbers {
  readonly name: string
  readonly path: string
  readonly lines: Readonly<Partial<Record<string, Line>>>
}

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

/** The place that a number within a sentence is of, behind it. */
function fillPlace(link: HTMLAnchorElement, country: string): void {
  const place = link.nextElementSibling
  const words = place instanceof HTMLElement ? place.dataset['country'] : undefined
  if (place !== null && words !== undefined) place.textContent = words.replace('{country}', country)
}

function fill(link: HTMLAnchorElement, { label, phone, address }: Line): void {
  if (address !== undefined) link.href = address
  const name = link.querySelector('[data-label]')
  const number = link.querySelector('[data-number]')
  // The words before 999 say what for, and hold in every country; those before a helpline are its name.
  if (name !== null && link.dataset['line'] === 'main') name.textContent = label
  if (number !== null) number.textContent = phone ?? link.dataset['lacking'] ?? ''
}

/**
 * Puts the numbers of a country into the page. A line that the country lacks leads to its Act now instead; that of the
 * police, which is beside the emergency number, is left out: nobody else may take its place.
 */
function showNumbers({ name, path, lines }: CountryNumbers): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-line]')) {
    const line = lines[link.dataset['line'] ?? '']
    link.hidden = line === undefined && link.dataset['line'] === 'police'
    fill(link, line ?? { label: name, address: path })
    fillPlace(link, name)
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-act-now]')) link.href = path
  // What holds in the hub's own country only, such as how to call in silence.
  for (const part of document.querySelectorAll<HTMLElement>('[data-own-country]')) part.hidden = path !== ownPath()
  const change = document.querySelector<HTMLAnchorElement>('[data-change]')
  if (change !== null) change.textContent = (change.dataset['change'] ?? '').replace('{country}', name)
}

/** The page of the country that the hub was built for: the one that Act now leads to in its own address. */
function ownPath(): string | undefined {
  return document.querySelector<HTMLElement>('[data-numbers]')?.dataset['own']
}

/** Shows the numbers of the chosen country; asks for nothing where none was chosen. */
export async function startCountry(): Promise<void> {
  const code = chosenCountry()
  const address = document.querySelector<HTMLElement>('[data-numbers]')?.dataset['numbers']
  if (code === undefined || address === undefined) return
  const answer = await fetch(address)
  if (!answer.ok) return
  const countries: Readonly<Partial<Record<string, CountryNumbers>>> = await answer.json()
  const numbers = countries[code]
  if (numbers !== undefined) showNumbers(numbers)
}
