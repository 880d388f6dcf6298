import { RESULTS_AT_ONCE, shownHits } from '../../../src/features/search/groups.ts'
import { memoizeByObject } from '../../../src/domain/memoize.ts'
import { buildIndex } from '../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { RESULTS, type Engine } from './engine.ts'

/** Both read the same index. */
const openOurs = memoizeByObject((documents: readonly SearchDocument[]) => openIndex(buildIndex(documents, 'en')))

/** The search that ships, over the whole text. */
export const OURS: Engine = {
  name: 'ours',
  open(documents) {
    const engine = openOurs(documents)
    return (words) => engine.search(words, { limit: RESULTS }).hits.map(({ id }) => id)
  },
}

/** The same in the order in which the search page shows it at first: what it groups or leaves out costs relevance. */
export const OURS_AS_SHOWN: Engine = {
  name: 'ours, as shown',
  open(documents) {
    const engine = openOurs(documents)
    return (words) => shownHits(engine.search(words).hits, 'all', RESULTS_AT_ONCE).map(({ id }) => id)
  },
}
