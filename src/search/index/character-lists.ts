/*
 * Numbers as characters of a string. JSON parses a string at once, whatever is in it; brotli compresses it as
 * well as bytes; and a list is found by splitting the string, without decoding the lists before it.
 */

/** Between lists, and between groups of lists. No number is encoded as one of these two. */
export const LIST_END = ' '
export const GROUP_END = '!'

/** “#”: with it begin the characters of numbers, after the separators and the quotation mark. */
const FIRST = 0x23

/** The only character from there on that JSON escapes; no number is encoded as it. */
const BACKSLASH = 0x5c

/** From here to 0xDFFF are surrogates, which are no characters by themselves and cannot be encoded in UTF-8. */
const FIRST_SURROGATE = 0xd800

/** So many numbers take one character. */
const RADIX = FIRST_SURROGATE - FIRST - 1

/** A larger number takes two: a lead, from the private use area of Unicode, and the remainder. */
const FIRST_LEAD = 0xe000
const LEADS = 0x1900

/** The code of the character of a number that takes one. */
function unitOf(value: number): number {
  const unit = value + FIRST
  return unit < BACKSLASH ? unit : unit + 1
}

/**
 * Encodes a whole number from 0.
 * @returns one character below 55,260, two above.
 * @throws RangeError for what is no whole number, is negative, or is 353,664,000 or more.
 */
export function encodeNumber(value: number): string {
  const lead = Math.floor(value / RADIX)
  if (!Number.isInteger(value) || value < 0 || lead >= LEADS) {
    throw new RangeError(
      `The search index cannot hold the number ${value}: it holds whole numbers from 0 to ${LEADS * RADIX - 1}.`,
    )
  }
  const character = String.fromCharCode(unitOf(value % RADIX))
  return lead === 0 ? character : String.fromCharCode(FIRST_LEAD + lead) + character
}

/** The characters of the numbers that are being encoded. */
let units = /* @__PURE__ */ new Uint16Array(1024)

const decoder = /* @__PURE__ */ new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * Encodes whole numbers after each other.
 * @throws RangeError as `encodeNumber`.
 */
export function encodeNumbers(values: Iterable<number>): string {
  // Millions of them: strings of one character that are joined would take six times as long.
  let length = 0
  for (const value of values) {
    const isShort = value >>> 0 === value && value < RADIX
    const characters = isShort ? '' : encodeNumber(value)
    if (length + 2 > units.length) units = grow(units)
    if (isShort) units[length++] = unitOf(value)
    for (let at = 0; at < characters.length; at += 1) units[length++] = characters.charCodeAt(at)
  }
  return decoder.decode(units.subarray(0, length))
}

function grow(full: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * full.length)
  larger.set(full)
  return larger
}

/** The number to which `decodeNumbers` turns a separator of groups. It is negative, as that of lists; no other number is. */
export const GROUP_END_NUMBER = GROUP_END.charCodeAt(0) - FIRST

/** Decodes what `encodeNumbers` wrote; separators become negative numbers. */
export function decodeNumbers(text: string): readonly number[] {
  const values: number[] = []
  let lead = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_LEAD) lead = (unit - FIRST_LEAD) * RADIX
    else {
      values.push(lead + unit - (unit < BACKSLASH ? FIRST : FIRST + 1))
      lead = 0
    }
  }
  return values
}
