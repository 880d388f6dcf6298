import type { FindSnippet } from '../../search/results/snippet.ts'
import { openEngine, type SearchEngine } from '../../search/engine.ts'
import { prepareWhenIdle, whenIdle } from './when-idle.ts'

/** Where the files of the search stand. */
export interface SearchAddresses {
  readonly words: string
  readonly cards: string
  readonly details: string
  readonly text: string
  readonly bodies: string
}

/** The search of a page, and what comes later. */
export interface LoadedSearch {
  readonly engine: SearchEngine
  /** The texts of all documents by id, for the sentences of results; empty until they have arrived. */
  readonly bodies: ReadonlyMap<string, string>
  /** Says why a result was found; absent until what it says that with has arrived. */
  findSnippet?: FindSnippet
}

async function load(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache })
  if (!answer.ok) throw new Error(`${address} was answered with HTTP ${answer.status}.`)
  return answer
}

async function loadBytes(address: string, cache: RequestCache): Promise<Uint8Array> {
  return new Uint8Array(await (await load(address, cache)).arrayBuffer())
}

async function open({ words, cards }: SearchAddresses, cache: RequestCache): Promise<SearchEngine> {
  const [bytes, json] = await Promise.all([loadBytes(words, cache), load(cards, cache).then((answer) => answer.text())])
  return openEngine({ words: bytes, cards: json })
}

/** Past what the browser kept, once: a page may have been kept while the site was built again. */
async function loadAgain(manifest: string): Promise<SearchAddresses> {
  const addresses: SearchAddresses = await (await load(manifest, 'reload')).json()
  return addresses
}

/** What is called as the search arrives bit by bit. */
export interface Arrivals {
  /** By what has come now results say why they were found, or more is found. */
  readonly onMore: () => void
  /** Nothing more will come. */
  readonly onEnd: () => void
  /** The site was built again meanwhile, and its files stand elsewhere: no more can come for what was loaded. */
  readonly onRebuilt: (addresses: SearchAddresses) => void
}

/**
 * Loads the search: names first, then what explains results, texts when idle. Everything is fetched whole,
 * before anyone knows what will be typed, so that no server can tell from the files what was sought.
 * @param manifest the address that says where the files stand now.
 * @throws Error where the files cannot be had or read, also past the cache.
 */
export async function loadSearch(
  addresses: SearchAddresses,
  manifest: string,
  { onMore, onEnd, onRebuilt }: Arrivals,
): Promise<LoadedSearch> {
  let now = addresses
  let cache: RequestCache = 'default'
  const engine = await open(now, cache).catch(async () => {
    now = await loadAgain(manifest)
    cache = 'reload'
    return open(now, cache)
  })
  const bodies = new Map<string, string>()
  const search: LoadedSearch = { engine, bodies }
  const twice = (add: (cache: RequestCache) => Promise<void>) => add(cache).catch(() => add('reload'))
  const addMore = async () => {
    void prepareWhenIdle(engine)
    // Without them the bodies still give reasons.
    await twice(async (how) => engine.addDetails(await (await load(now.details, how)).text())).catch(() => undefined)
    const { findSnippet } = await import('../../search/results/snippet.ts')
    search.findSnippet = findSnippet
    onMore()
    await whenIdle()
    // Fuse, which only lost queries need, comes when there is time.
    const { createSimilarNames } = await import('../../search/query/similar-names.ts')
    engine.useSimilar(createSimilarNames)
    await twice(async (how) => engine.addText(await loadBytes(now.text, how)))
    void prepareWhenIdle(engine)
    onMore()
    await twice(async (how) => {
      const texts: readonly string[] = await (await load(now.bodies, how)).json()
      if (texts.length !== engine.ids.length) throw new Error(`${now.bodies} is of another build.`)
      engine.ids.forEach((id, at) => bodies.set(id, texts[at] ?? ''))
    })
    onMore()
  }
  const askAnew = async () => {
    const fresh = await loadAgain(manifest)
    if (fresh.text !== now.text) onRebuilt(fresh)
  }
  void addMore()
    .catch(askAnew)
    .catch(() => undefined)
    .then(onEnd)
  return search
}
