import MiniSearch from 'minisearch'

import { RESULTS, type Search } from './engine.ts'
import { fetchFile } from './in-browser.ts'
import { MINISEARCH_OPTIONS } from './minisearch-options.ts'

/** An index that MiniSearch made at build time. */
export async function fetchIndex(folder: string): Promise<() => Search> {
  const json = await (await fetchFile(`${folder}minisearch.json`)).text()
  return () => {
    const index = MiniSearch.loadJSON(json, MINISEARCH_OPTIONS)
    return (query) =>
      index
        .search(query)
        .slice(0, RESULTS)
        .map(({ id }) => String(id))
  }
}
