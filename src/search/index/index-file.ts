/** Counted up with every change to what files hold or to how text is analysed. */
export const INDEX_VERSION = 15

/** A file of the search index that cannot be used. The page then fetches it once more, or shows the A to Z. */
export class IndexError extends Error {
  constructor(what: string) {
    super(`The search index ${what}. Load it again past the cache; if that does not help, build the site again.`)
    this.name = 'IndexError'
  }
}

/**
 * Parses JSON of the index. What it holds follows from the name and the version under which it was written.
 * @param what the file holds, for the error.
 * @throws IndexError for a file that was cut, and for something else.
 */
export function parseJson(json: string, what: string) {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-return -- typed by who reads it
    return JSON.parse(json)
  } catch {
    throw new IndexError(`has ${what} that cannot be read`)
  }
}

/** A file of the index that says with which version of the code it was written. */
export interface Versioned {
  readonly version: number
}

/**
 * Refuses a file that other code has written.
 * @throws IndexError for a file of another version, and for something else.
 */
export function requireVersion(file: Partial<Versioned> | null, what: string): void {
  if (typeof file?.version !== 'number') throw new IndexError(`has ${what} that cannot be read`)
  if (file.version !== INDEX_VERSION) throw new IndexError(`has ${what} of another version`)
}
