import { buildIndex } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import type { SearchEngine } from '../../../src/search/engine.ts'
import { readFrozenDocuments } from '../../bench/search/frozen.ts'

let engine: SearchEngine | undefined

/** The search engine of the English hub, over what could be found in it on one day; the files of a process share it. */
export function openLibraryEngine(): SearchEngine {
  engine ??= openIndex(buildIndex(readFrozenDocuments('en'), 'en'))
  return engine
}
