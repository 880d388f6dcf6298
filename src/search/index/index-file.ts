/** Counted up with every change to what files hold or to how text is analysed. */
export const INDEX_VERSION = 15

/** A file of the search index that cannot be used. The page then fetches it once more, or shows the A to Z. */
export class IndexError extends Error {
  constructor(what: string) {
    super(`The search index ${what}. Load it again past the cache; if that does not help, build the site again.`)
    this.name = 'IndexError'
  }
}

/** Whether a value of a JSON is an object: what is none would fail far from where it was read. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Whether a value of a JSON is a list of objects. */
export function areObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

/** Whether a value of a JSON is a list of texts. */
export function areStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

/** Whether some properties of an object are strings. */
export function hasStrings(value: object, names: readonly string[]): boolean {
  const strings = new Set(Object.entries(value).flatMap(([name, own]) => (typeof own === 'string' ? name : [])))
  return names.every((name) => strings.has(name))
}

/** Parses JSON; undefined where it is none, as of a file that was cut. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * Parses a file of the index.
 * @param what the file holds, for the error.
 * @param isWhole whether it has all that will be read from it.
 * @throws IndexError for a file of another version, for one that was cut, and for something else.
 */
export function parseIndexFile<File>(
  json: string,
  what: string,
  isWhole: (file: object) => file is File & object,
): File {
  const file = parseJson(json)
  if (!isObject(file) || !('version' in file)) throw new IndexError(`has ${what} that cannot be read`)
  if (file.version !== INDEX_VERSION) throw new IndexError(`has ${what} of another version`)
  if (!isWhole(file)) throw new IndexError(`has ${what} that cannot be read`)
  return file
}
