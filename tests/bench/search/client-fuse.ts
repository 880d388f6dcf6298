import Fuse from 'fuse.js'

import { RESULTS, type Search } from './engine.ts'
import type { FlatDocument } from './flat-document.ts'
import { foldQuery } from './fold-words.ts'
import { FUSE_OPTIONS } from './fuse-options.ts'
import { fetchFile } from './in-browser.ts'

/** Documents that were folded at build time. */
export async function fetchIndex(folder: string): Promise<() => Search> {
  const json = await (await fetchFile(`${folder}fuse.json`)).text()
  return () => {
    const documents: readonly FlatDocument[] = JSON.parse(json)
    const fuse = new Fuse(documents, FUSE_OPTIONS)
    return (query) => fuse.search(foldQuery(query).join(' '), { limit: RESULTS }).map(({ item }) => item.id)
  }
}
