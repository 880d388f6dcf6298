import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

import { readSmallLanguage, smallLanguageFile } from '../../../src/catalogue/source/small-languages.ts'
import { isRecord } from '../../../src/domain/is-record.ts'
import { serveSite } from '../../../src/tools/site/serve-site.ts'
import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { buildHub } from '../../helpers/build-hub.ts'
import { connectBrowser } from '../../helpers/connect-browser.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'

/** Has the command write the file of a small language, translates and reads it, and switches it on in the settings. */
async function publishSmallLanguage(content: string, code: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/tools/bin/content-translate.ts', 'small', code], {
    env: { ...process.env, HUB_CONTENT: content },
  })
  const small = readSmallLanguage(content, code)
  if (small === undefined) throw new Error(`No file of ${code} was written.`)
  const texts = [...small.texts].map(([key, { english }]) => [key, { english, text: `[${code}] ${english}` }] as const)
  const read = { ...small, readBy: { name: 'Nguyễn Thị Mai', on: '2026-11-30' }, texts: Object.fromEntries(texts) }
  await writeFile(smallLanguageFile(content, code), JSON.stringify(read))
  const settings = join(content, 'en/siteSettings/siteSettings.json')
  const site: unknown = JSON.parse(await readFile(settings, 'utf8'))
  await writeFile(settings, JSON.stringify({ ...(isRecord(site) ? site : {}), smallLanguages: [code] }))
}

/**
 * Builds the hub with a small part of its content in Arabic, and one page in Vietnamese, before the tests of a file, unless another file has done so.
 * @returns the folder of the site.
 */
export function useArabicSite(): string {
  const folder = inject('sharedFolder')
  const site = join(folder, 'arabic-site')
  beforeAll(async () => {
    // A build puts the whole site into its place at once.
    if (existsSync(site)) return
    await writeTranslatedContent(inject('frozenEnglishContent'), join(folder, 'arabic-content'), TRANSLATIONS)
    await publishSmallLanguage(join(folder, 'arabic-content'), 'vi')
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
