import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { SanityClient } from '@sanity/client'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'

import { createLake, previewPortOf, type Lake, type LakeOptions } from '../../sanity-studio/lake/index.ts'
import { createStudioHandler } from '../../src/tools/studio/serve-studio.ts'
import { closeWindows } from '../helpers/close-windows.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'
import { clientOf } from '../lake/client-of.ts'
import { keepState, restoreState } from './begin-again.ts'

const WINDOW = { width: 1500, height: 950 }

/** The real Studio on a lake of its own, with a browser to visit it. */
export interface Studio {
  /** The folder of the built Studio. */
  readonly bundle: string
  /** Where the Studio looks for its preview of drafts. */
  readonly preview: string
  /** The copy of content/ that the lake mirrors. */
  readonly content: string
  /** The lake as it runs now. */
  readonly lake: Lake
  /**
   * Opens the Studio in a browser of a person's own, signed in under her name, at a path of the Studio.
   * @param prepare what happens to the page before the Studio is loaded.
   */
  open(name: string, path?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>
  /** The same in a window that stays for all tests of a file or group: loading the Studio takes seconds. */
  openForAll(name: string, path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>
  /** Opens a browser that is nobody's, for the hub. */
  openSite(): Promise<Page>
  /** The lake as a program sees it, with the rights of a person. */
  client(name?: string): SanityClient
  /** Stops the lake as a power cut would end it for the browsers: every connection breaks. */
  stopLake(): Promise<void>
  /** Starts the lake again, at the same address and with the same store. */
  startAgain(): Promise<void>
}

interface Running {
  readonly folder: string
  readonly bundle: string
  readonly browser: Browser
  lake: Lake
}

interface StudioOptions extends Pick<LakeOptions, 'guard'> {
  /** The content that the lake begins with: the frozen one in English, which is soon read, unless a test is about what the hub has. */
  readonly content?: 'frozen' | 'english' | 'whole'
}

/** The rule of the second reader, where a test is about it: others publish what they need as programs. */
type Guarded = Pick<LakeOptions, 'guard'>

/** Starts a lake at which two people work, so that each is the second reader of the other. */
async function launch(folder: string, bundle: string, port: number, guarded: Guarded): Promise<Lake> {
  const lake = await createLake({
    content: join(folder, 'content'),
    storage: { folder: join(folder, 'store') },
    studio: createStudioHandler(bundle),
    port,
    editor: 'Ada',
    ...guarded,
    log: () => undefined,
  })
  lake.signIn('Ben')
  return lake
}

/**
 * Starts the lake on a copy of content/ and connects to the browser, for the tests of a file. After each test the windows
 * close, and it fails where a page threw an error, tried to reach another host, or asked
 * the lake for something that it does not know. A test that is run again finds the lake as it was before its first try.
 */
export function useStudio({ content = 'frozen', ...guarded }: StudioOptions = {}): Studio {
  let running: Running | undefined
  let windows: BrowserContext[] = []
  /** The windows that stay, each with whose it is and the path at which the test began. */
  const staying = new Map<Page, { readonly name: string; path: string }>()
  let faults: string[] = []
  /** How many requests that the lake does not know earlier tests have seen. */
  let unknownBefore = 0

  function now(): Running {
    if (running === undefined) throw new Error('The Studio has not started.')
    return running
  }

  function reportUnknownRequests(): void {
    const unknown = running?.lake.unknownRequests ?? []
    for (const { method, path } of unknown.slice(unknownBefore)) faults.push(`unknown to the lake: ${method} ${path}`)
    unknownBefore = unknown.length
  }

  beforeAll(async () => {
    const bundle = inject('studioBundle')
    const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-studio-'))
    const sources = { frozen: inject('frozenEnglishContent'), english: inject('englishContent'), whole: 'content' }
    await cp(sources[content], join(folder, 'content'), { recursive: true })
    running = { folder, bundle, lake: await launch(folder, bundle, 0, guarded), browser: await connectBrowser() }
  })

  // A test is run again from where it began. The tests of the whole content only read, and it takes long to copy.
  beforeEach(async ({ task }) => {
    if (!task.retry || content === 'whole') return
    const { folder, lake } = now()
    if (!task.result?.retryCount) {
      keepState(folder)
      for (const [page, one] of staying) one.path = new URL(page.url()).pathname
      return
    }
    // A test may have stopped it, or left what cannot be saved: it is not used again.
    await lake.close().catch(() => undefined)
    restoreState(folder)
    await startAgain()
    for (const [page, { name, path }] of staying) await signIn(page, name, path)
  })

  afterEach(async () => {
    const opened = windows
    windows = []
    await closeWindows(opened)
    // What a page does until it is closed belongs to its own test.
    reportUnknownRequests()
    const found = faults
    faults = []
    expect(found, 'errors in the page, requests to other hosts and to the lake that it does not know').toEqual([])
  })

  afterAll(async () => {
    if (running === undefined) return
    await running.browser.close()
    await running.lake.close()
    await rm(running.folder, { recursive: true, force: true })
  })

  /** Records an address of another host. The browser lets none of them through; a route that did so would turn its cache off. */
  function note(address: string): void {
    const { protocol, hostname } = new URL(address)
    if (/^(https?|wss?):$/.test(protocol) && !/(^|\.)localhost$/.test(hostname)) faults.push(`other host: ${address}`)
  }

  async function watch(window: BrowserContext): Promise<void> {
    window.on('weberror', (event) => faults.push(`page error: ${event.error().message}`))
    window.on('request', (request) => note(request.url()))
    window.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
    // What the page's own policy stops never becomes a request, but somebody has tried.
    await window.exposeFunction('noteBlocked', (address: string) => {
      if (URL.canParse(address)) note(address)
    })
    await window.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        const record: unknown = Reflect.get(globalThis, 'noteBlocked')
        if (typeof record === 'function') record(blockedURI)
      })
    })
  }

  async function openWindow(): Promise<BrowserContext> {
    // Without a graphics card, what moves while a form loads takes a quarter of the time of a core that the form takes.
    const settings = { viewport: WINDOW, timezoneId: 'UTC', reducedMotion: 'reduce' } as const
    const window = await now().browser.newContext(settings)
    window.setDefaultTimeout(60_000)
    await watch(window)
    return window
  }

  async function openForTest(): Promise<Page> {
    const window = await openWindow()
    windows.push(window)
    return window.newPage()
  }

  async function signIn(page: Page, name: string, path: string): Promise<Page> {
    const { lake } = now()
    await page.goto(lake.addressOf(path, lake.signIn(name).token))
    await page.getByTestId('studio-navbar').waitFor()
    return page
  }

  async function startAgain(): Promise<void> {
    const { folder, bundle, lake } = now()
    reportUnknownRequests()
    unknownBefore = 0
    now().lake = await launch(folder, bundle, Number(new URL(lake.origin).port), guarded)
  }

  async function openForAll(name: string, path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await (await openWindow()).newPage()
    await prepare?.(page)
    staying.set(page, { name, path })
    return signIn(page, name, path)
  }

  return {
    get bundle() {
      return now().bundle
    },
    get preview() {
      return `http://localhost:${previewPortOf(Number(new URL(now().lake.origin).port))}`
    },
    get content() {
      return join(now().folder, 'content')
    },
    get lake() {
      return now().lake
    },
    openSite: openForTest,
    async open(name, path = '/', prepare) {
      const page = await openForTest()
      await prepare?.(page)
      return signIn(page, name, path)
    },
    openForAll,
    client: (name = 'Ada') => clientOf(now().lake.origin, now().lake.signIn(name).token),
    stopLake: () => now().lake.close(),
    startAgain,
  }
}
