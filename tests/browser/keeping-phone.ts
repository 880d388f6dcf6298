import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'

import { connectBrowser } from '../helpers/connect-browser.ts'
import { FickleServer } from './fickle-server.ts'
import { PHONE } from './hub.ts'

/** A phone on the road, new for each test, and the hub that it can lose. */
interface KeepingPhone {
  readonly server: FickleServer
  readonly window: BrowserContext
  /** Opens a page of the hub in a tab of its own. */
  open(path: string): Promise<Page>
  /** Keeps the pages of a job, and stays on the page that says so. @param job its slug; empty for none. @param root of its language. */
  keepFor(job: string, root?: string): Promise<Page>
}

/** When a phone is new, or put away. */
type Hook = (run: () => Promise<void>) => void

/** Gives each test of a file a phone, or all of them one: with `beforeAll` and `afterAll`. A test fails where a page throws an error. */
export function useKeepingPhone(begin: Hook = beforeEach, end: Hook = afterEach): KeepingPhone {
  let browser: Browser
  let server: FickleServer
  let window: BrowserContext
  let faults: string[] = []

  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser.close())
  begin(async () => {
    server = new FickleServer()
    await server.start()
    faults = []
    window = await browser.newContext({ viewport: PHONE })
    window.on('weberror', (event) => faults.push(event.error().message))
  })
  end(async () => {
    await window.close()
    server.stop()
    expect(faults, 'errors in pages').toEqual([])
  })

  async function open(path: string): Promise<Page> {
    const page = await window.newPage()
    await page.goto(`${server.origin}${path}`)
    return page
  }

  return {
    get server() {
      return server
    },
    get window() {
      return window
    },
    open,
    async keepFor(job, root = '/') {
      const page = await open(`${root}offline/`)
      await page.locator('[data-size]:not(:empty)').waitFor()
      await page.locator('[name=job]').selectOption(job)
      await press(page)
      expect(await kept(page)).toMatchObject({ isWhole: true })
      return page
    },
  }
}

export const status = (page: Page) => page.locator('[data-status]')
export const heading = (page: Page) => page.locator('h1').first().textContent()
export const notice = (page: Page) => page.locator('main > .wrap > .notice').first().textContent()

/** Presses “Keep” or “Update now” and waits until it says how that ended. */
export async function press(page: Page): Promise<string | null> {
  await page.locator('[data-keep]:enabled').click()
  await status(page).filter({ hasText: /./ }).waitFor()
  return status(page).textContent()
}

/** What the worker writes down of a copy. */
interface Known {
  readonly copy: { readonly files: Readonly<Record<string, string>> }
  readonly earlier: readonly unknown[]
  readonly isFull: boolean
}

/** What is kept: whether all of it is there, how much, and whether Act now is that of a later version. */
export function kept(page: Page) {
  return page.evaluate(async () => {
    const entry = await caches.match('/offline/kept/', { cacheName: 'state' })
    const { copy, earlier, isFull }: Known = await entry?.json()
    const answers = await Promise.all(
      Object.values(copy.files).map((hash) => caches.match(`/offline/contents/${hash}`)),
    )
    const act = await caches.match(`/offline/contents/${copy.files['/act-now/']}`)
    return {
      isWhole: answers.every((answer) => answer !== undefined),
      files: answers.length,
      paths: Object.keys(copy.files),
      isNew: (await act?.text())?.includes('A later version.'),
      earlier: earlier.length,
      isFull,
    }
  })
}

/** Changes what is known of the copy, as time does. */
export async function setKept(page: Page, change: { readonly at?: string; readonly triedAt?: string }): Promise<void> {
  await page.evaluate(async ({ at, triedAt }) => {
    const cache = await caches.open('state')
    const known = await (await cache.match('/offline/kept/'))?.json()
    const copy = { ...known.copy, at: at ?? known.copy.at }
    await cache.put('/offline/kept/', Response.json({ ...known, copy, triedAt: triedAt ?? known.triedAt }))
  }, change)
}

export const PAGES = ['/act-now/', '/', '/helplines/', '/rights/', '/what-to-do/', '/jobs/housekeeping/']

/** Publishes a later version of some pages. */
export async function publishLater(server: FickleServer): Promise<void> {
  const texts = await Promise.all(
    PAGES.map(
      async (path) => [path, (await server.text(path)).replace('</h1>', '</h1><p>A later version.</p>')] as const,
    ),
  )
  await server.publish(Object.fromEntries(texts))
}
