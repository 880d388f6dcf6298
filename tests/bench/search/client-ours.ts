import { prepareWhenIdle } from '../../../src/components/SearchPage/when-idle.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { RESULTS, type Search } from './engine.ts'
import { fetchFile } from './in-browser.ts'

async function bytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(path)).arrayBuffer())
}

/** Our index with the whole text. */
export async function fetchIndex(folder: string): Promise<() => Search> {
  const [words, text, cards] = await Promise.all([
    bytes(`${folder}words.bin`),
    bytes(`${folder}text.bin`),
    fetchFile(`${folder}cards.json`).then((response) => response.text()),
  ])
  return () => {
    const engine = openIndex({ words, text, cards })
    // As the page does.
    void prepareWhenIdle(engine)
    return (query) => engine.search(query, { limit: RESULTS }).hits.map(({ id }) => id)
  }
}
