import type { FindSnippet } from '../../search/results/snippet.ts'
import type { SearchEngine } from '../../search/engine.ts'
import { decodeBodies } from '../../search/index/body-pieces.ts'
import type { ShowOffers } from './language-offers.ts'
import { prepareWhenIdle, whenIdle } from './when-idle.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/** The addresses of the files of the index. */
export interface SearchAddresses {
  readonly metadata: string
  /** It names the files of the bodies, which are in the same folder. */
  readonly bodyIndex: string
  /** The rights of other countries than the hub's own; absent where it has none. */
  readonly elsewhere?: string
  /** The words of all other languages of the hub; absent where it speaks one. */
  readonly otherLanguages?: string
}

/** The search of a page. It is complete after the last stage. */
export interface LoadedSearch {
  readonly engine: SearchEngine
  /** Finds rights of other countries; absent until its stage. */
  elsewhere?: SearchEngine
  /** The texts of all documents by id, for the snippets of results; empty until their stage. */
  readonly bodies: ReadonlyMap<string, string>
  /** Finds the snippet of a result; absent until its stage. */
  findSnippet?: FindSnippet
  /** Shows the languages in which somebody seems to have typed; absent until its stage. */
  showOffers?: ShowOffers
}

/** @throws Error for an answer that is not the file, such as a page that says what went wrong. */
async function load(address: string, cache: RequestCache): Promise<string> {
  const answer = await fetch(address, { cache })
  if (!answer.ok) throw new Error(`${address} was answered with HTTP ${answer.status}.`)
  return answer.text()
}

/** How else words are typed: nothing of it is loaded by a page in English. */
async function loadForms() {
  if (document.documentElement.lang === BASE_LANGUAGE) return undefined
  return (await import('../../search/query/word-forms.ts')).createWordForms
}

async function open(metadata: string, cache: RequestCache): Promise<SearchEngine> {
  // The engine is not needed before the file that it reads has come: so it does not hold up the card of the numbers to call.
  const [json, createForms, { openEngine }] = await Promise.all([
    load(metadata, cache),
    loadForms(),
    import('../../search/engine.ts'),
  ])
  return openEngine({ metadata: json }, createForms)
}

/** Loads the current addresses past the browser’s cache: a cached page may be older than the last build of the site. */
async function loadManifest(manifest: string): Promise<SearchAddresses> {
  const addresses: SearchAddresses = JSON.parse(await load(manifest, 'reload'))
  return addresses
}

/** What is called while the search is loaded in stages. */
export interface LoadStages {
  /** Another stage has been loaded: results have snippets, or more is found. */
  readonly onStage: () => void
  /** The last stage has been loaded, or failed. */
  readonly onEnd: () => void
}

interface AllStages extends LoadStages {
  /** The site was built again meanwhile, and its files have other addresses: the loaded ones can have no more stages. */
  readonly onStale: (addresses: SearchAddresses) => void
}

/**
 * Loads the search in stages: the metadata, by which it answers; the body index, by which it finds more and explains
 * results; beside it the rights of other countries; the bodies, when the browser is idle; at last the words of other languages. Every file is fetched, whatever is
 * typed, so that no server can infer from requests what was searched.
 * @param manifest the address that names the current files.
 * @throws Error where the files cannot be loaded or read, also past the cache.
 */
async function loadSearch(
  addresses: SearchAddresses,
  manifest: string,
  { onStage, onEnd, onStale }: AllStages,
): Promise<LoadedSearch> {
  let now = addresses
  let cache: RequestCache = 'default'
  const engine = await open(now.metadata, cache).catch(async () => {
    now = await loadManifest(manifest)
    cache = 'reload'
    return open(now.metadata, cache)
  })
  const bodies = new Map<string, string>()
  const search: LoadedSearch = { engine, bodies }
  const twice = <Added>(add: (cache: RequestCache) => Promise<Added>) => add(cache).catch(() => add('reload'))
  // Fuse, which only lost queries need, comes when there is time.
  const addSimilar = async () => {
    await whenIdle()
    const { createSimilarNames } = await import('../../search/query/similar-names.ts')
    engine.useSimilar(createSimilarNames)
  }
  const addElsewhere = async () => {
    if (now.elsewhere === undefined) return
    search.elsewhere = await open(now.elsewhere, cache)
    onStage()
  }
  const loadStages = async () => {
    void prepareWhenIdle(engine)
    // A copy for no signal has not got it: all else is found there.
    void addElsewhere().catch(() => undefined)
    const addBodyIndex = async (how: RequestCache) => engine.addBodyIndex(await load(now.bodyIndex, how))
    // A copy for no signal has no body index: what is typed with slips is found there all the same.
    const bodyFiles = await twice(addBodyIndex).catch(async (problem: unknown) => {
      await addSimilar()
      onStage()
      throw problem
    })
    const { findSnippet } = await import('../../search/results/snippet.ts')
    search.findSnippet = findSnippet
    void prepareWhenIdle(engine)
    onStage()
    await addSimilar()
    const addBodies = (name: string) =>
      twice(async (how) => {
        const address = now.bodyIndex.replace(/[^/]+$/, name)
        for (const [id, body] of decodeBodies(await load(address, how))) bodies.set(id, body)
      })
    await Promise.all(bodyFiles.map(addBodies))
    onStage()
    if (now.otherLanguages === undefined) return
    const [{ openOffers }, json] = await Promise.all([import('./language-offers.ts'), load(now.otherLanguages, cache)])
    search.showOffers = openOffers(json)
    onStage()
  }
  const checkStale = async () => {
    const fresh = await loadManifest(manifest)
    if (fresh.bodyIndex !== now.bodyIndex) onStale(fresh)
  }
  void loadStages()
    .catch(checkStale)
    .catch(() => undefined)
    .then(onEnd)
  return search
}

/** The search of a page: loaded once, loaded again where it failed or where the site was built again meanwhile. */
export interface SearchSource {
  readonly load: () => Promise<LoadedSearch>
  /** Has the next call load everything again. */
  readonly forget: () => void
}

/** @param manifest the address that names the current files of the index. */
export function createSearchSource(addresses: SearchAddresses, manifest: string, stages: LoadStages): SearchSource {
  let current = addresses
  let loading: Promise<LoadedSearch> | undefined

  function onStale(fresh: SearchAddresses): void {
    current = fresh
    loading = undefined
    stages.onStage()
  }

  return {
    load() {
      loading ??= loadSearch(current, manifest, { ...stages, onStale })
      return loading
    },
    forget() {
      loading = undefined
    },
  }
}
