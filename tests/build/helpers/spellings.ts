import { decodeEntities } from './decode-entities.ts'

/** Blanks, brackets, dots and dashes that people write between the digits of a number. */
const BETWEEN_DIGITS = /(?<=\d)[\s().\u{2010}-\u{2015}\u{a0}-]+(?=\d)/gu

/** A file's text with its entities resolved, so that words are found however they were escaped. */
export function plainSpelling(text: string): string {
  return decodeEntities(text).replaceAll('\\"', '"')
}

/** A text in which every number is written as its digits alone. */
export function joinDigits(text: string): string {
  return text.replace(BETWEEN_DIGITS, '')
}

/**
 * The digits of a telephone number that every way of writing it has: without the country's code
 * and the leading 0. Undefined for a short number such as 112, which too much else resembles.
 */
export function digitsToFind(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length >= 7 ? digits : undefined
}
