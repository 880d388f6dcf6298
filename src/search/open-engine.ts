import { answerQuery } from './answer-query.ts'
import { readCards } from './cards.ts'
import { createExpander } from './expand-words.ts'
import { createFacetFilter } from './facet-filter.ts'
import { joinIndexes } from './join-indexes.ts'
import { decodeNames } from './names-file.ts'
import { GROUP_WORTH } from './ranking.ts'
import type { SearchEngine } from './search-engine.ts'
import type { SearchIndexFiles } from './search-files.ts'
import type { FindSimilar } from './similar-names.ts'
import { decodeTexts, NO_TEXTS } from './text-file.ts'

/**
 * Opens the files of an index with the least code: `useSimilar` gives it the names that look like what
 * was typed, once the browser has time for them.
 * @throws IndexError for files of another version or of two builds, and for those that were cut or changed.
 */
export function openEngine(files: SearchIndexFiles): SearchEngine {
  const names = decodeNames(files.words)
  const { cards, facets: lists, words: languageWords } = readCards(files.cards, names.build, names.titleLengths.length)
  const facets = createFacetFilter(lists, cards.length)
  const worths = cards.map(({ group, worth = 1 }) => worth * (GROUP_WORTH[group] ?? 1))
  let similar: FindSimilar = () => []

  function join(bytes?: Uint8Array) {
    const index = joinIndexes(names, bytes === undefined ? NO_TEXTS : decodeTexts(bytes, names))
    return { index, expander: createExpander(index, languageWords) }
  }
  let joined = join(files.text)

  return {
    ids: cards.map(({ id }) => id),
    search: (words, options = {}) => answerQuery(words, options, { ...joined, cards, worths, facets, similar }),
    similar: (words, limit) => similar(words, limit).map(({ name }) => name),
    useSimilar(create) {
      similar = create(cards)
    },
    addText(text) {
      joined = join(text)
    },
  }
}
