import { buildIndex } from '../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { indexMiniSearch } from './minisearch-options.ts'

/** An engine as a browser gets it: a module that is a `Client`, and the files that it fetches. */
export interface ClientEngine {
  readonly name: string
  /** Relative to this folder. */
  readonly module: string
  readonly index: (documents: readonly SearchDocument[]) => Promise<ReadonlyMap<string, Uint8Array | string>>
}

/** Ours first. */
export const CLIENT_ENGINES: readonly ClientEngine[] = [
  {
    name: 'ours',
    module: './client-ours.ts',
    index(documents) {
      const { metadata, bodyIndex } = buildIndex(documents, 'en')
      return Promise.resolve(
        new Map([
          ['metadata.json', metadata],
          ['body-index.json', bodyIndex],
        ]),
      )
    },
  },
  {
    name: 'MiniSearch',
    module: './client-minisearch.ts',
    index: (documents) => Promise.resolve(new Map([['minisearch.json', JSON.stringify(indexMiniSearch(documents))]])),
  },
]
