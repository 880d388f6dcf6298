import { RESULTS, type Engine } from './engine.ts'
import { indexMiniSearch } from './minisearch-options.ts'

/** MiniSearch, tuned, over the whole text. */
export const MINISEARCH: Engine = {
  name: 'MiniSearch',
  open(documents) {
    const index = indexMiniSearch(documents)
    return (words) =>
      index
        .search(words)
        .slice(0, RESULTS)
        .map(({ id }) => String(id))
  },
}
