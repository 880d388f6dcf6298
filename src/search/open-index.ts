import { openEngine, type SearchEngine } from './engine.ts'
import { createSimilarNames } from './query/similar-names.ts'
import { createWordForms } from './query/word-forms.ts'
import type { SearchIndexFiles } from './index/build.ts'

/**
 * Opens an index with the fuzzy matcher of names, as Node programs and tests do; a page loads that matcher later, and how
 * else words are typed where it is not in English.
 * @throws IndexError for files of another version or of two builds, and for those that cannot be read.
 */
export function openIndex(files: SearchIndexFiles): SearchEngine {
  const engine = openEngine(files, createWordForms)
  engine.useSimilar(createSimilarNames)
  return engine
}
