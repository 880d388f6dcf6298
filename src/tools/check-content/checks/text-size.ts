import type { Check, Fault } from '../check.ts'
import { isRecord } from '../json.ts'
import { grouped } from '../wording.ts'

/** Longer than any field of the schema allows, and than anybody reads. */
const LONGEST_TEXT = 20_000

/** What every reader of a page would have to download, in bytes. */
const LARGEST_DOCUMENT = 1_000_000

function holdsLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (Array.isArray(value)) return value.some(holdsLongText)
  return isRecord(value) && Object.values(value).some(holdsLongText)
}

function tooLarge(document: unknown): Fault | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(document))
  // One text that is too long is named where it stands; the document need not be named as well.
  if (bytes <= LARGEST_DOCUMENT || holdsLongText(document)) return undefined
  return {
    what: `The document has ${grouped(bytes)} bytes; the limit is ${grouped(LARGEST_DOCUMENT)}.`,
    fix: 'Split it into several documents.',
  }
}

/** Texts and documents so large that they must be a mistake. */
export const checkTextSize: Check =
  () =>
  ({ value, parent, document }) => {
    if (parent === undefined) return tooLarge(document)
    if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return undefined
    return {
      what: `The text has ${grouped(value.length)} characters; the limit is ${grouped(LONGEST_TEXT)}.`,
      fix: 'Shorten it, or split it into several documents.',
    }
  }
