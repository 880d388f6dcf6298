import type { Cookie, Page } from 'playwright-core'

/** What a site has kept in the browser. */
export interface KeptData {
  readonly cookies: readonly Cookie[]
  readonly documentCookie: string
  readonly local: number
  readonly session: number
  readonly databases: number
  readonly caches: number
}

/** Looks into every place where a page can keep something. */
export async function keptData(page: Page): Promise<KeptData> {
  const inPage = await page.evaluate(async () => ({
    documentCookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
  return { cookies: await page.context().cookies(), ...inPage }
}
