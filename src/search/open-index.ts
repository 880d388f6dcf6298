import { openEngine } from './engine.ts'
import type { SearchEngine } from './engine-model.ts'
import type { SearchIndexFiles } from './search-files.ts'
import { createFindSimilar } from './query/similar-names.ts'

/**
 * Opens the files of an index with all that belongs to them, in Node and in the browser alike.
 * @throws IndexError for files of another version or of two builds, and for those that cannot be read.
 */
export function openIndex(files: SearchIndexFiles): SearchEngine {
  const engine = openEngine(files)
  engine.useSimilar(createFindSimilar)
  return engine
}
