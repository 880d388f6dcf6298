import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { LONGEST_SHORT, phoneNumbersIn, type PhoneNumber } from './phone-numbers.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** The numbers of all published helplines. */
export interface KnownNumbers {
  /** @param digits of a number as a text has it. */
  has(digits: string): boolean
  /** The numbers that differ from it by one digit, as they are printed. */
  near(digits: string): readonly string[]
  /** The countries whose helplines have it, as in JURISDICTIONS: GB for GB-SCT. */
  countriesOf(digits: string): readonly string[]
}

/** Asks a lake for what `knownNumbers` needs, in its published perspective. */
export const PUBLISHED_NUMBERS =
  '*[_type == "helpline" && !defined(translationOf) && defined(coalesce(dial, textNumber, phone))]{phone, dial, textNumber, country}'

/** What people who type write before any number in the United Kingdom, so that a person of Relay UK joins the call. */
const RELAY_PREFIX = '18001'

/** The digits of each number that a field prints: two of “999 or 101”. */
function numbersOf(printed: string): readonly string[] {
  return (printed.match(/\d(?:[ ().+-]*\d)*/g) ?? []).map((number) => number.replace(/\D/g, ''))
}

interface Printed {
  readonly print: string
  readonly countries: string[]
}

/** GB for GB-SCT. */
const countryOf = (place: string) => place.split('-')[0] ?? place

/** The numbers of a helpline, each as a reader knows it: a number to dial is printed as its `phone`. */
function addNumbers({ phone, dial, textNumber, country }: Fields, printed: Map<string, Printed>): void {
  const add = (field: unknown, print: unknown) => {
    if (typeof field !== 'string') return
    const name = typeof print === 'string' ? print : field
    const countries = typeof country === 'string' ? [countryOf(country)] : []
    // From inside its country a number has no country code; that of North America may be left out or written as 1.
    const numbers = [...numbersOf(field), ...(field.startsWith('+1') ? [field.slice('+1'.length)] : [])]
    for (const digits of numbers) {
      const before = printed.get(digits)
      printed.set(digits, { print: before?.print ?? name, countries: [...(before?.countries ?? []), ...countries] })
    }
  }
  add(phone, phone)
  add(dial, phone)
  add(textNumber, textNumber)
}

/** Whether two numbers differ by one digit: another, one more, one less, or two that changed places. */
function isOneOff(one: string, other: string): boolean {
  if (one.length < other.length) return isOneOff(other, one)
  if (one.length - other.length > 1) return false
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  if (one.length > other.length) return one.slice(at + 1) === other.slice(at)
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** @param helplines with at least the fields of their numbers. */
export function knownNumbers(helplines: readonly Fields[]): KnownNumbers {
  const printed = new Map<string, Printed>()
  helplines.forEach((helpline) => addNumbers(helpline, printed))
  // What is written before the code of a country, not the first digits of 000.
  const national = (digits: string) => digits.replace(/^00(?=\d{4})/, '')
  const has = (digits: string) => printed.has(national(digits))
  return {
    has: (digits) => has(digits) || (digits.startsWith(RELAY_PREFIX) && has(digits.slice(RELAY_PREFIX.length))),
    near: (digits) => [
      ...new Set(
        Array.from(printed).flatMap(([known, { print }]) => (isOneOff(known, national(digits)) ? [print] : [])),
      ),
    ],
    countriesOf: (digits) => [...new Set(printed.get(national(digits))?.countries)],
  }
}

/** Lines that are of no one country: 112 is the same in all of the Union, and works beyond it. */
const EVERYWHERE: ReadonlySet<string> = new Set(['EU', 'INT'])

/** Whether a text names a country: its first letters, since endings change. */
function names(text: string, country: string, language: string): boolean {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
  return text.toLowerCase().includes(name.slice(0, Math.max(2, name.length - 2)).toLowerCase())
}

/**
 * Reports a short number that is of another country than its text: 998 in a text of the United Kingdom. Undefined where the text
 * names that country, or is of no country.
 */
export function checkCountryOf(
  { written, digits }: Pick<PhoneNumber, 'written' | 'digits'>,
  text: string,
  known: KnownNumbers,
  { language, jurisdictions, country }: Fields,
): Pick<Remark, 'what' | 'fix'> | undefined {
  if (digits.length > LONGEST_SHORT) return undefined
  const theirs = known.countriesOf(digits)
  const own = (Array.isArray(jurisdictions) ? jurisdictions : [country]).filter((place) => typeof place === 'string')
  const isOurs =
    [...theirs, ...own].some((place) => EVERYWHERE.has(place)) ||
    own.map(countryOf).some((place) => theirs.includes(place))
  if (theirs.length === 0 || own.length === 0 || isOurs) return undefined
  if (theirs.some((place) => names(text, place, typeof language === 'string' ? language : 'en'))) return undefined
  return {
    what: `${quoted(written)} is a number of ${theirs.join(', ')}, and this text is of ${own.join(', ')}.`,
    fix: 'Put “Number of a helpline” of the right country in its place, or name the country beside it.',
  }
}

/** The most numbers that are named as what was perhaps meant. */
const MOST_NAMED = 3

/**
 * What is wrong with a number of a text; undefined where a published helpline has it. In the text of a helpline itself its other
 * numbers may stand, such as an old one; not one that is nearly right.
 */
export function checkPhoneNumber(
  { written, digits }: Pick<PhoneNumber, 'written' | 'digits'>,
  known: KnownNumbers,
  type: unknown,
): Pick<Remark, 'what' | 'fix'> | undefined {
  if (known.has(digits)) return undefined
  const near = known.near(digits)
  if (type === 'helpline' && near.length === 0) return undefined
  const meant = near
    .slice(0, MOST_NAMED)
    .map((number) => quoted(number))
    .join(' or ')
  return {
    what: `${quoted(written)} looks like a number to dial, and no published helpline has it.`,
    fix:
      near.length === 0
        ? 'Put “Number of a helpline” in its place, and add that helpline first where it is missing. Whoever dials a wrong number in danger gets no second call.'
        : `Did you mean ${meant}? Put “Number of a helpline” in its place, which cannot be mistyped.`,
  }
}

/** The numbers of a document that a reader would dial, each with the passage in which it stands. */
export function dialledInTexts(
  document: Fields,
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly number: PhoneNumber }[] {
  return (
    passages
      .filter(({ isOthers }) => !isOthers)
      .flatMap((passage) => phoneNumbersIn(passage.text, document['language']).map((number) => ({ passage, number })))
      // Short ones of a translation are compared with those of its original (`units/number-words.ts`).
      .filter(({ number }) => document['translationOf'] === undefined || number.digits.length > LONGEST_SHORT)
  )
}

/** Refuses numbers in a text that no published helpline has. */
export function remarkUnknownNumbers(
  document: Fields,
  passages: readonly Passage[],
  known: KnownNumbers,
): readonly Remark[] {
  return dialledInTexts(document, passages).flatMap(({ passage, number }) => {
    const said =
      checkPhoneNumber(number, known, document['_type']) ?? checkCountryOf(number, passage.text, known, document)
    if (said === undefined) return []
    const [meant] = known.has(number.digits) ? [] : known.near(number.digits)
    const better = meant === undefined ? {} : { better: { from: number.from, to: number.to, text: meant } }
    return [remarkOn(passage, { from: number.from, to: number.to }, { level: 'error', ...said, ...better })]
  })
}
