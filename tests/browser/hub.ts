import type { Server } from 'node:http'

import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import { findBrowser } from '../../src/tools/find-browser.ts'
import { serveSite } from '../../src/tools/site/serve-site.ts'

/** The folder of the built site. */
export const SITE = process.env['HUB_OUT_DIR'] ?? 'dist'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }
export const WITHOUT_SCRIPT = { javaScriptEnabled: false }

/** The built site, served, with a browser to visit it. */
export interface Hub {
  /** Opens an address of the site in a window of its own, on a phone unless the options say otherwise. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  address(path: string): string
  /** Every address that pages have asked for since the test began. */
  readonly requests: readonly string[]
}

/**
 * Serves the site and starts a browser for the tests of a file. After each test the windows close, and
 * the test fails where a page wrote an error (Chromium reports what the security policy blocked as one),
 * threw one, or asked another host for anything.
 */
export function useHub(): Hub {
  let server: Server | undefined
  let browser: Browser | undefined
  let origin = ''
  let requests: string[] = []
  let faults: string[] = []
  let windows: BrowserContext[] = []

  beforeAll(async () => {
    server = await serveSite(SITE, 0)
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
    origin = `http://localhost:${address.port}`
    browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS })
  }, 60_000)

  afterEach(async () => {
    const opened = windows
    windows = []
    await Promise.all(opened.map((window) => window.close()))
    // What a page writes until it is closed belongs to its own test.
    const found = faults
    requests = []
    faults = []
    expect(found, 'errors in the page and requests to other hosts').toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
  })

  function watch(window: BrowserContext): void {
    window.on('weberror', (event) => faults.push(`page error: ${event.error().message}`))
    window.on('console', (message) => {
      // A visit to a page that is not there is answered with 404, which Chromium reports as an error.
      const isMissingPage = message.text().includes('404') && message.location().url === message.page()?.url()
      if (message.type() === 'error' && !isMissingPage) faults.push(`console: ${message.text()}`)
    })
    window.on('request', (request) => {
      requests.push(request.url())
      if (!request.url().startsWith(`${origin}/`)) faults.push(`other host: ${request.url()}`)
    })
  }

  const address = (path: string): string => `${origin}${path}`

  return {
    address,
    get requests() {
      return requests
    },
    async open(path, options = {}) {
      if (browser === undefined) throw new Error('The browser has not started.')
      const window = await browser.newContext({ viewport: PHONE, ...options })
      windows.push(window)
      watch(window)
      const page = await window.newPage()
      await page.goto(address(path))
      return page
    },
  }
}
