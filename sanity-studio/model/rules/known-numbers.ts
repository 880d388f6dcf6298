import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { phoneNumbersIn, type PhoneNumber } from './phone-numbers.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** The numbers of all published helplines. */
export interface KnownNumbers {
  /** @param digits of a number as a text has it. */
  has(digits: string): boolean
  /** The numbers that differ from it by one digit, as they are printed. */
  near(digits: string): readonly string[]
}

/** Asks a lake for what `knownNumbers` needs, in its published perspective. */
export const PUBLISHED_NUMBERS =
  '*[_type == "helpline" && !defined(translationOf) && defined(coalesce(dial, textNumber, phone))]{phone, dial, textNumber}'

/** What people who type write before any number in the United Kingdom, so that a person of Relay UK joins the call. */
const RELAY_PREFIX = '18001'

/** The digits of each number that a field prints: two of “999 or 101”. */
function numbersOf(printed: string): readonly string[] {
  return (printed.match(/\d(?:[ ().+-]*\d)*/g) ?? []).map((number) => number.replace(/\D/g, ''))
}

/** The numbers of a helpline, each as a reader knows it: a number to dial is printed as its `phone`. */
function addNumbers({ phone, dial, textNumber }: Fields, printed: Map<string, string>): void {
  const add = (field: unknown, print: unknown) => {
    if (typeof field !== 'string') return
    const name = typeof print === 'string' ? print : field
    // From inside its country a number has no country code; that of North America may be left out or written as 1.
    const numbers = [...numbersOf(field), ...(field.startsWith('+1') ? [field.slice('+1'.length)] : [])]
    for (const digits of numbers) if (!printed.has(digits)) printed.set(digits, name)
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
  const printed = new Map<string, string>()
  helplines.forEach((helpline) => addNumbers(helpline, printed))
  // What is written before the code of a country, not the first digits of 000.
  const national = (digits: string) => digits.replace(/^00(?=\d{4})/, '')
  const has = (digits: string) => printed.has(national(digits))
  return {
    has: (digits) => has(digits) || (digits.startsWith(RELAY_PREFIX) && has(digits.slice(RELAY_PREFIX.length))),
    near: (digits) => [
      ...new Set(Array.from(printed).flatMap(([known, print]) => (isOneOff(known, national(digits)) ? [print] : []))),
    ],
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

/** The numbers of an original that a reader would dial, each with the passage in which it stands. */
export function dialledInTexts(
  document: Fields,
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly number: PhoneNumber }[] {
  if (document['language'] !== BASE_LANGUAGE) return []
  return passages
    .filter(({ isOthers }) => !isOthers)
    .flatMap((passage) => phoneNumbersIn(passage.text).map((number) => ({ passage, number })))
}

/** Refuses numbers in a text that no published helpline has. */
export function remarkUnknownNumbers(
  document: Fields,
  passages: readonly Passage[],
  known: KnownNumbers,
): readonly Remark[] {
  return dialledInTexts(document, passages).flatMap(({ passage, number }) => {
    const said = checkPhoneNumber(number, known, document['_type'])
    return said === undefined ? [] : [remarkOn(passage, number, { level: 'error', ...said })]
  })
}
