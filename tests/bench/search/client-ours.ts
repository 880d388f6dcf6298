import { prepareWhenIdle } from '../../../src/features/search/when-idle.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { RESULTS, type Search } from './engine.ts'
import { fetchFile } from './in-browser.ts'

async function text(path: string): Promise<string> {
  return (await fetchFile(path)).text()
}

/** Our index with the whole text. */
export async function fetchIndex(folder: string): Promise<() => Search> {
  const [metadata, bodyIndex] = await Promise.all([text(`${folder}metadata.json`), text(`${folder}body-index.json`)])
  return () => {
    const engine = openIndex({ metadata, bodyIndex })
    // As the page does.
    void prepareWhenIdle(engine)
    return (query) => engine.search(query, { limit: RESULTS }).hits.map(({ id }) => id)
  }
}
