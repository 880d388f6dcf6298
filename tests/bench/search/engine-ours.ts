import { buildIndex } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { RESULTS, type Engine } from './engine.ts'

/** The search that ships, over the whole text. */
export const OURS: Engine = {
  name: 'ours',
  open(documents) {
    const engine = openIndex(buildIndex(documents, 'en'))
    return (words) => engine.search(words, { limit: RESULTS }).hits.map(({ id }) => id)
  },
}
