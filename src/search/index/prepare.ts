import type { Expander } from '../query/expand.ts'
import { rankDocuments } from '../rank/rank.ts'
import type { SearchIndex } from './search-index.ts'

/** So many terms are decoded at once: a few milliseconds on a slow phone. */
const TERMS_AT_ONCE = 64

/** Two words that no text has, too short to be misspelt: looking for them runs through all the code and finds nothing. */
const NOTHING = 'zz yy'

/**
 * Decodes an index bit by bit, when nothing else is to do: the spelling of a word is compared with that of all others,
 * and a single letter begins hundreds. First it searches once, since a browser compiles code when it runs for the first
 * time, and nobody should wait for that.
 * @returns what decodes the next terms, and says whether there are more.
 */
export function createPreparation(index: SearchIndex, expander: Expander): () => boolean {
  const { terms, postings } = index
  let isCompiled = false
  let next = 0
  return () => {
    if (!isCompiled) {
      isCompiled = true
      rankDocuments(NOTHING, index, expander, [])
      return true
    }
    for (const end = Math.min(terms.size, next + TERMS_AT_ONCE); next < end; next += 1) {
      terms.at(next)
      postings(next)
    }
    return next < terms.size
  }
}
