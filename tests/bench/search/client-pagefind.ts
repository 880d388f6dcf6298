import { RESULTS, type Search } from './engine.ts'

/** The part of Pagefind’s own script that is used. */
interface Pagefind {
  readonly init: () => Promise<void>
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }> }[]
  }>
}

/**
 * Pagefind fetches pieces of its index as it needs them, so opening it and each search go to the
 * server. What a result is called stands in a file of its own.
 */
export async function fetchIndex(folder: string): Promise<() => Promise<Search>> {
  const script = `${folder}pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ script)
  return async () => {
    await pagefind.init()
    return async (query) => {
      const { results } = await pagefind.search(query)
      const shown = await Promise.all(results.slice(0, RESULTS).map(({ data }) => data()))
      return shown.map(({ meta }) => meta['id'] ?? '')
    }
  }
}
