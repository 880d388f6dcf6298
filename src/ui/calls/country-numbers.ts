/**
 * The numbers of one country, as every page carries them: in few bytes, so the parts of `NumberParts` with bars between them.
 * What the country lacks is empty. So is a name that Intl has too, `dial`, what a telephone dials for the helpline, where that
 * is the digits of its number, and `answeredBy` of a charity: else it is a value of HELPLINE_ANSWERERS, `women` for a line that
 * helps women only, or `own` for the hub's own helpline.
 */
export type CountryNumbers = string

/** The sources of the numbers of a country. */
export interface NumberParts {
  readonly name: string
  readonly emergency: string
  readonly helpline: string
  readonly dial: string
  readonly answeredBy: string
  readonly police: string
}

/** Who answers a helpline, in the order of the labels that a page carries: a charity for everybody, the hub's own, and `specialLines`. */
export const LABELLED: readonly string[] = ['', 'own', 'police', 'inspectors', 'women']

/** Joins parts with bars between them. */
export function joinParts(parts: readonly string[]): string {
  return parts.join('|').replace(/\|+$/, '')
}

/** The number that a telephone dials; empty where that is the digits of the number as it is written. */
export function dialBeside(phone: string, dial: string): string {
  return addressOf(phone) === addressOf(phone, dial) ? '' : dial
}

/** Joins the parts for a page. */
export function joinNumbers({ name, emergency, helpline, dial, answeredBy, police }: NumberParts): CountryNumbers {
  return joinParts([name, emergency, helpline, dialBeside(helpline, dial), answeredBy, police])
}

/** The numbers of every country, by its code as in JURISDICTIONS; EU for a Member State of which the hub has none. */
export type NumbersByCountry = Readonly<Partial<Record<string, CountryNumbers>>>

/** One number, as a page shows it. */
export interface NumberLine {
  /** Its name, where the words before it are not the same in every country. */
  readonly label: string | undefined
  /** What to know before a call: that the police or inspectors answer, or that the line is for women. */
  readonly remark?: string | undefined
  readonly phone: string
  /** Where a press on it leads: `tel:` and what is dialled. */
  readonly address: string
}

/** The texts about a country that pages show. */
export interface ShownCountry {
  readonly name: string
  /** The words before a number: “Ireland:”. */
  readonly place: string
  /** The address of its Act now. */
  readonly path: string
  readonly lines: Readonly<Record<string, NumberLine | undefined>>
}

/** The element that carries the numbers, with the words and the addresses that they need. */
const carrier = () => document.querySelector<HTMLElement>('[data-numbers]')

/** The name of a country as browsers know it, such as “Ireland”. @param language BCP 47 tag. */
export function knownName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** The address that dials a number. @param dial what a telephone dials; empty where that is the digits of the number. */
export function addressOf(phone: string, dial = ''): string {
  return `tel:${dial || phone.replaceAll(/\D/g, '')}`
}

function lineOf(phone: string, dial?: string, label?: string, remark?: string): NumberLine | undefined {
  return phone ? { label, remark, phone, address: addressOf(phone, dial) } : undefined
}

/** The numbers of a country, which are in the page: nothing is fetched for them. Undefined where the hub has none. */
export function numbersOfCountry(code: string): ShownCountry | undefined {
  const { textContent, dataset } = carrier() ?? {}
  const countries: NumbersByCountry = JSON.parse(textContent ?? '{}')
  const labels = (dataset?.['labels'] ?? '').split('|')
  const numbers = Object.hasOwn(countries, code) ? countries[code] : undefined
  if (numbers === undefined) return undefined
  const [ownName, emergency = '', helpline = '', dial, answeredBy = '', police = ''] = numbers.split('|')
  const label = labels[LABELLED.indexOf(answeredBy)]
  const name = ownName || knownName(code, document.documentElement.lang)
  return {
    name,
    place: (dataset?.['place'] ?? '').replace('{country}', name),
    // The Union has no Act now of its own.
    path: `${dataset?.['numbers'] ?? ''}${code === 'EU' ? '' : `${code.toLowerCase()}/`}`,
    lines: {
      emergency: lineOf(emergency),
      main: lineOf(helpline, dial, label, ['', 'own'].includes(answeredBy) ? undefined : label),
      police: lineOf(police),
    },
  }
}
