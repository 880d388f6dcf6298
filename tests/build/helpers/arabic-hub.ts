import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { serveSite } from '../../../src/tools/site/serve-site.ts'
import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { buildHub } from '../../helpers/build-hub.ts'
import { connectBrowser } from '../../helpers/connect-browser.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'

/** Builds the hub with a small part of its content in Arabic before the tests of a file; answers where. */
export async function useArabicSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-arabic-'))
  const site = join(folder, 'site')
  beforeAll(async () => {
    await writeTranslatedContent('content', join(folder, 'content'), TRANSLATIONS)
    await buildHub(join(folder, 'content'), site)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))
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
