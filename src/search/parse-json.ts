import { IndexError } from './index-error.ts'

/**
 * Reads JSON of a file of the index.
 * @param what the file holds.
 * @throws IndexError for one that was cut or changed.
 */
export function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new IndexError(`has ${what} that cannot be read`)
  }
}
