import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

import { serveSite } from '../../../src/tools/site/serve-site.ts'
import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { buildHub } from '../../helpers/build-hub.ts'
import { connectBrowser } from '../../helpers/connect-browser.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'

/**
 * Builds the hub with a small part of its content in Arabic before the tests of a file, unless another file has done so.
 * @returns the folder of the site.
 */
export function useArabicSite(): string {
  const folder = inject('sharedFolder')
  const site = join(folder, 'arabic-site')
  beforeAll(async () => {
    // A build puts the whole site into its place at once.
    if (existsSync(site)) return
    await writeTranslatedContent(inject('frozenEnglishContent'), join(folder, 'arabic-content'), TRANSLATIONS)
    await buildHub(join(folder, 'arabic-content'), site)
  })
  return site
}

/** Serves a built site while the tests of a group run; answers how to open a page of it in a window so wide. */
export function useBrowser(site: string): (path: string, width: number) => Promise<Page> {
  let browser: Browser
  let stop: () => void
  let address: string

  beforeAll(async () => {
    const server = await serveSite(site, 0)
    stop = () => server.close()
    const place = server.address()
    if (place === null || typeof place === 'string') throw new Error('The server names no port.')
    address = `http://localhost:${place.port}`
    browser = await connectBrowser()
  })

  afterAll(async () => {
    await browser.close()
    stop()
  })

  return async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } })
    await page.goto(`${address}${path}`)
    return page
  }
}
