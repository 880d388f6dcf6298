import { IndexError } from './index-error.ts'

/**
 * Reads JSON of a file of the index.
 * @param what the file holds.
 * @param build that of the index.
 * @param isWhole whether it has all that will be asked of it.
 * @throws IndexError for a file of another build, and for one that was cut or changed.
 */
export function parseJson<Value extends { readonly build: string }>(
  json: string,
  what: string,
  build: string,
  isWhole: (value: unknown) => value is Value,
): Value {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Nothing is not whole either.
  }
  if (!isWhole(value)) throw new IndexError(`has ${what} that cannot be read`)
  if (value.build !== build) throw new IndexError(`has the ${what} of another build`)
  return value
}
