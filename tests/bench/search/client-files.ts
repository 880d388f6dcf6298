import { buildIndex } from '../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { flatten } from './flat-document.ts'
import { foldDocument } from './fuse-options.ts'
import { indexMiniSearch } from './minisearch-options.ts'
import { indexPagefind } from './pagefind-files.ts'

/** An engine as a browser gets it: a module that is a `Client`, and the files that it fetches. */
export interface ClientEngine {
  readonly name: string
  /** Each so-manieth keystroke is measured: of slow ones few are enough. */
  readonly step: number
  /** Relative to this folder. */
  readonly module: string
  readonly index: (documents: readonly SearchDocument[]) => Promise<ReadonlyMap<string, Uint8Array | string>>
}

export const PAGEFIND_CLIENT: ClientEngine = {
  name: 'Pagefind',
  step: 5,
  module: './client-pagefind.ts',
  index: indexPagefind,
}

/** Ours first. */
export const CLIENT_ENGINES: readonly ClientEngine[] = [
  {
    name: 'ours',
    step: 1,
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
    step: 1,
    module: './client-minisearch.ts',
    index: (documents) => Promise.resolve(new Map([['minisearch.json', JSON.stringify(indexMiniSearch(documents))]])),
  },
  {
    name: 'fuse.js',
    step: 25,
    module: './client-fuse.ts',
    index(documents) {
      const folded = documents.map((document) => foldDocument(flatten(document)))
      return Promise.resolve(new Map([['fuse.json', JSON.stringify(folded)]]))
    },
  },
  PAGEFIND_CLIENT,
]
