/** A file of the search index that cannot be used. The page then fetches it once more, or shows the A to Z. */
export class IndexError extends Error {
  constructor(what: string) {
    super(`The search index ${what}. Load it again past the cache; if that does not fix it, build the site again.`)
    this.name = 'IndexError'
  }
}
