import { hash } from 'node:crypto'

import { memoizeByObject } from '../domain/memoize.ts'

function digestText(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** JSON.stringify() writes these as {} or leaves them out, and a page would then not notice that they changed. */
function refuseUnwritable(this: unknown, name: string, value: unknown): unknown {
  const isPlain = typeof value !== 'object' || value === null || Array.isArray(value)
  const prototype: unknown = isPlain ? null : Object.getPrototypeOf(value)
  if (
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    (prototype !== null && prototype !== Object.prototype)
  ) {
    throw new TypeError(
      `The property “${name}” of a page is neither a plain object nor a list, text or number. Pass what the page shows of it.`,
    )
  }
  return value
}

/** Of an object that was digested before, what was found then. */
const digestObject: (value: object) => string = memoizeByObject((value: object): string => {
  if (Array.isArray(value)) return digestText(`[${value.map(digest).join()}]`)
  // An object of the library: written whole, because it is asked for again and again and then known.
  if ('id' in value) return digestText(JSON.stringify(value, refuseUnwritable))
  refuseUnwritable('', value)
  return digestText(
    `{${Object.entries(value)
      .map(([name, field]) => `${name}:${digest(field)}`)
      .join()}}`,
  )
})

/**
 * A digest of plain data: equal for equal data. Objects must not change once they were digested: each is read only once.
 * @throws TypeError for functions, maps, sets, dates and other values that JSON cannot hold.
 */
export function digest(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    refuseUnwritable('', value)
    return `${typeof value}${JSON.stringify(value) ?? ''}`
  }
  return digestObject(value)
}
