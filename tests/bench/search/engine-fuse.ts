import Fuse from 'fuse.js'

import { RESULTS, type Engine } from './engine.ts'
import { flatten } from './flat-document.ts'
import { foldQuery } from './fold-words.ts'
import { foldDocument, FUSE_OPTIONS } from './fuse-options.ts'

/** Fuse at its best, over all but the bodies. */
export const FUSE: Engine = {
  name: 'fuse.js',
  mostDocuments: 1_000,
  askedEach: 7,
  open(documents) {
    const fuse = new Fuse(
      documents.map((document) => foldDocument(flatten(document))),
      FUSE_OPTIONS,
    )
    return (words) => fuse.search(foldQuery(words).join(' '), { limit: RESULTS }).map(({ item }) => item.id)
  },
}
