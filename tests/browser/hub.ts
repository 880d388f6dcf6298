import type { Server } from 'node:http'

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import { serveSite } from '../../src/tools/site/serve-site.ts'
import { closeWindows } from '../helpers/close-windows.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'

/** The folder of the built site. */
export const SITE = process.env['HUB_OUT_DIR'] ?? 'dist'

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }
export const WITHOUT_SCRIPT = { javaScriptEnabled: false }

/** Serves the built site for the tests of a file, on a port of its own. */
export function useServedSite(): { readonly origin: string } {
  let server: Server | undefined
  let origin = ''

  beforeAll(async () => {
    server = await serveSite(SITE, 0)
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
    origin = `http://localhost:${address.port}`
  })
  afterAll(() => {
    server?.closeAllConnections()
    server?.close()
  })
  return {
    get origin() {
      return origin
    },
  }
}

/** The built site on a local server, and a browser to visit it with. */
export interface Hub {
  /** Opens a page of the site in a browser context of its own, on a phone unless the options say otherwise. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /**
   * Loads a page of the site in the window that all tests of the file with the same options share: for tests that
   * read the page and keep nothing on the device, which is seen to after each. A context of its own takes three times as long.
   */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
  address(path: string): string
  /** Lets the pages of this test go to an address outside of the hub, where a stand-in answers. */
  letGoTo(address: string): void
  /** Every address that pages have asked for since the test began. */
  readonly requests: readonly string[]
}

/**
 * Serves the site and connects to the browser for the tests of a file. After each test its windows close, and the test
 * fails where a page wrote an error (Chromium reports what the security policy blocked as one), threw one, or sent a
 * request to another host.
 */
export function useHub(): Hub {
  const site = useServedSite()
  let browser: Browser | undefined
  let requests: string[] = []
  let faults: string[] = []
  let windows: BrowserContext[] = []
  const shared = new Map<string, Promise<Page>>()
  const visited = new Set<Page>()
  let outside: string[] = []

  beforeAll(async () => {
    browser = await connectBrowser()
  }, 60_000)

  afterEach(async () => {
    const opened = windows
    windows = []
    await closeWindows(opened)
    for (const page of visited) await leave(page)
    visited.clear()
    // What a page reports until it is closed belongs to its own test.
    const found = faults
    requests = []
    faults = []
    outside = []
    expect(found, 'errors in the page and requests to other hosts').toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
  })

  function watch(window: BrowserContext): void {
    window.on('weberror', (event) => faults.push(`page error: ${event.error().message}`))
    window.on('console', (message) => {
      // A visit to a page that is not there is answered with 404, which Chromium reports as an error; so does it for the icon that
      // it looks for where it is sent between two visits.
      const { url } = message.location()
      const isMeant = message.text().includes('404') && [message.page()?.url(), address('/favicon.ico')].includes(url)
      if (message.type() === 'error' && !isMeant) faults.push(`console: ${message.text()}`)
    })
    window.on('request', (request) => {
      requests.push(request.url())
      const isAllowed = [`${site.origin}/`, ...outside].some((start) => request.url().startsWith(start))
      if (!isAllowed) faults.push(`other host: ${request.url()}`)
    })
  }

  async function openWindow(options: BrowserContextOptions): Promise<BrowserContext> {
    if (browser === undefined) throw new Error('The browser is not connected.')
    const window = await browser.newContext({ viewport: PHONE, ...options })
    watch(window)
    return window
  }

  async function openShared(options: BrowserContextOptions): Promise<Page> {
    return (await openWindow(options)).newPage()
  }

  const address = (path: string): string => `${site.origin}${path}`

  /** Leaves a page of the window that the next test uses, for a file that runs no script; for no page another process would start. */
  async function leave(page: Page): Promise<void> {
    const kept = await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])
    if (kept.length > 0)
      faults.push(`kept for the next test, which needs “open” in place of “visit”: ${kept.join(', ')}`)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.goto(address('/robots.txt'), { waitUntil: 'commit' })
  }

  return {
    address,
    letGoTo: (address) => outside.push(address),
    get requests() {
      return requests
    },
    async open(path, options = {}) {
      const window = await openWindow(options)
      windows.push(window)
      for (const start of outside)
        await window.route(`${start}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sunny</h1>' }))
      const page = await window.newPage()
      await page.goto(address(path))
      return page
    },
    async visit(path, options = {}) {
      const key = JSON.stringify(options)
      const opened = shared.get(key) ?? openShared(options)
      shared.set(key, opened)
      const page = await opened
      if (!visited.has(page)) {
        visited.add(page)
        // As the last test may have left them.
        await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' })
        await page.setViewportSize(options.viewport ?? PHONE)
      }
      await page.goto(address(path))
      return page
    },
  }
}
