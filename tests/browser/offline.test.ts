import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { readManifest, writeManifest } from '../../src/offline/manifest.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'
import { FickleServer } from './fickle-server.ts'
import { PHONE } from './hub.ts'
import { keptData } from './kept-data.ts'

/* Real Chromium, and a server that loses the signal: setting a page offline would not stop what its worker asks for. */

const WEATHER = 'https://www.bbc.co.uk/weather'
let browser: Browser
let server: FickleServer
let phone: BrowserContext
let faults: string[] = []

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = new FickleServer()
  await server.start()
  faults = []
  phone = await browser.newContext({ viewport: PHONE })
  phone.on('weberror', (event) => faults.push(event.error().message))
})
afterEach(async () => {
  await phone.close()
  server.stop()
  expect(faults, 'errors in pages').toEqual([])
})

async function open(path: string): Promise<Page> {
  const page = await phone.newPage()
  await page.goto(`${server.origin}${path}`)
  return page
}

const status = (page: Page) => page.locator('[data-status]')
const heading = (page: Page) => page.locator('h1').first().textContent()
const notice = (page: Page) => page.locator('main > .wrap > .notice').first().textContent()

/** Presses “Keep” or “Update now” and waits until it says how that ended. */
async function press(page: Page): Promise<string | null> {
  await page.locator('[data-keep]:enabled').click()
  await expect.poll(() => status(page).textContent()).not.toBe('')
  return status(page).textContent()
}

async function keepFor(job: string): Promise<Page> {
  const page = await open('/offline/')
  await page.locator('[data-size]:not(:empty)').waitFor()
  await page.locator('[name=job]').selectOption(job)
  expect(await press(page)).toContain('Done.')
  return page
}

/** What the worker writes down of a copy. */
interface Known {
  readonly copy: { readonly files: Readonly<Record<string, string>> }
  readonly earlier: readonly unknown[]
  readonly isFull: boolean
}

/** What is kept: whether all of it is there, how much, and whether Act now is that of a later version. */
function kept(page: Page) {
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
      isNew: (await act?.text())?.includes('A later version.'),
      earlier: earlier.length,
      isFull,
    }
  })
}

/** Changes what is known of the copy, as time does. */
async function setKept(page: Page, change: { readonly at?: string; readonly triedAt?: string }): Promise<void> {
  await page.evaluate(async ({ at, triedAt }) => {
    const cache = await caches.open('state')
    const known = await (await cache.match('/offline/kept/'))?.json()
    const copy = { ...known.copy, at: at ?? known.copy.at }
    await cache.put('/offline/kept/', Response.json({ ...known, copy, triedAt: triedAt ?? known.triedAt }))
  }, change)
}

const PAGES = ['/act-now/', '/', '/helplines/', '/rights/', '/what-to-do/', '/jobs/housekeeping/']

/** Publishes a later version of some pages. */
async function publishLater(): Promise<void> {
  const texts = await Promise.all(
    PAGES.map(
      async (path) => [path, (await server.text(path)).replace('</h1>', '</h1><p>A later version.</p>')] as const,
    ),
  )
  await server.publish(Object.fromEntries(texts))
}

describe('She goes where there is no signal', () => {
  test('nothing is kept before she says so, and she is told what it costs', async () => {
    const page = await open('/jobs/housekeeping/')
    await page.getByRole('link', { name: 'Keep this page for no signal' }).click()
    await page.waitForURL('**/offline/')
    await expect.poll(() => page.locator('[data-size]').textContent()).toMatch(/^To download: \d{2,3} KB\.$/)
    expect(await page.locator('[name=job]').inputValue()).toBe('housekeeping')
    expect(page.url()).toBe(`${server.origin}/offline/`)
    expect(await keptData(page)).toMatchObject({ local: 0, session: 0, caches: 0 })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Housekeeping and room cleaning')
  }, 60_000)

  test('afterwards her job, the numbers, her rights and the search are there, each with its day', async () => {
    const page = await keepFor('housekeeping')
    expect(await page.locator('[data-kept]').textContent()).toContain(`${new Date().getUTCFullYear()}`)
    server.loseSignal()
    for (const [path, title] of [
      ['/jobs/housekeeping/', 'Housekeeping and room cleaning'],
      ['/jobs/housekeeping/card/', 'Pocket card: Housekeeping'],
      ['/act-now/', 'Act now'],
      ['/helplines/', 'Helplines'],
      ['/is-this-you/', 'Is this you?'],
      ['/rights/can-my-boss-keep-my-passport/', 'Can my boss keep my passport?'],
      ['/what-to-do/', 'What to do'],
      ['/show/', 'Show this screen'],
    ] as const) {
      await page.goto(`${server.origin}${path}`)
      expect(await heading(page), path).toBe(title)
      expect(await notice(page), path).toContain('This page is the copy of')
      expect(await page.evaluate(() => getComputedStyle(document.body).display), `style of ${path}`).toBe('flex')
    }
    await page.goto(`${server.origin}/search/`)
    await page.getByRole('searchbox').first().fill('boss keeps my passport')
    await expect
      .poll(() => page.locator('[data-results] li a').first().textContent())
      .toContain('Can my boss keep my passport?')
  }, 60_000)

  test('a page that is not kept says so, and leads to Act now and her job', async () => {
    const page = await keepFor('security')
    server.loseSignal()
    await page.goto(`${server.origin}/laws/`)
    expect(await heading(page)).toBe('This page is not kept on this phone')
    await page.locator('main').getByRole('link', { name: 'Security' }).click()
    await expect.poll(() => heading(page)).toBe('Security and door staff')
    await page.goBack()
    await page.locator('main').getByRole('link', { name: 'Act now' }).click()
    await expect.poll(() => heading(page)).toBe('Act now')
  }, 60_000)

  test('the newest where it comes, else what is kept: with its day, and from 30 days on with a warning', async () => {
    const page = await keepFor('')
    await publishLater()
    await page.goto(`${server.origin}/act-now/`)
    await page.getByText('A later version.').waitFor()
    expect(await page.locator('main > .wrap > .notice').count()).toBe(0)
    server.state = 'silent'
    await page.goto(`${server.origin}/act-now/`)
    expect(await notice(page)).toContain('This page is the copy of')
    expect(await page.getByText('A later version.').count()).toBe(0)
    await setKept(page, { at: new Date(Date.now() - 30 * 86_400_000).toISOString() })
    server.loseSignal()
    await page.goto(`${server.origin}/act-now/`)
    expect(await notice(page)).toContain('Numbers may have changed.')
    await page.goto(`${server.origin}/offline/`)
    await expect.poll(() => page.locator('[data-kept]').textContent()).toContain('Numbers may have changed.')
  }, 60_000)

  test('the numbers are those of the country that she chose', async () => {
    const page = await open('/offline/')
    await page.locator('[data-size]:not(:empty)').waitFor()
    await page.locator('[name=country]').selectOption('IE')
    expect(await press(page)).toContain('Done.')
    server.loseSignal()
    const later = await open('/what-to-do/')
    const irish = (await server.text('/numbers.json')).match(/"IE":.*?"main":\{.*?"phone":"([^"]+)"/)?.[1] ?? ''
    await expect.poll(() => later.locator('.strip [data-number]').textContent()).toContain(irish)
    await later.locator('.strip-act').click()
    await later.waitForURL('**/act-now/ie/')
    expect(await notice(later)).toContain('This page is the copy of')
  }, 60_000)
})

describe('Four failures that others have', () => {
  test('cut at any file, the old copy stays whole, and the next try goes on', async () => {
    const page = await keepFor('housekeeping')
    await publishLater()
    for (const path of PAGES) server.cut.add(path)
    let tries = 0
    for (; server.cut.size > 0; tries += 1) {
      expect(await press(page)).toContain('The connection was cut.')
      expect(await kept(page)).toMatchObject({ isWhole: true, isNew: false })
    }
    expect(tries).toBeGreaterThan(1)
    expect(await press(page)).toContain('Done.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: true })
  }, 60_000)

  test('on a full phone the old copy stays and says so; with room the update comes', async () => {
    const page = await keepFor('housekeeping')
    await publishLater()
    const devtools = await phone.newCDPSession(page)
    const setQuota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', {
        origin: server.origin,
        ...(quotaSize !== undefined && { quotaSize }),
      })
    await setQuota(1)
    expect(await press(page)).toContain('This phone has no room for it.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: false })
    expect(await page.locator('[data-kept]').textContent()).toContain('the copy of')
    await setQuota()
    expect(await press(page)).toContain('Done.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: true, isFull: false })
  }, 60_000)

  test('a page that is open gets its own files after an update took them out of the copy', async () => {
    const page = await keepFor('housekeeping')
    const reading = await open('/signs/')
    const style = (await server.text('/')).match(/\/assets\/[\w.-]+\.css/)?.[0] ?? ''
    const manifest = readManifest(JSON.parse(await server.text('/offline/en.json')))
    const common = manifest.common.filter(({ path }) => path !== style)
    server.publishManifest(writeManifest({ ...manifest, common }))
    expect(await press(page)).toContain('Done.')
    expect(await kept(page)).toMatchObject({ isWhole: true, earlier: 1 })
    const askStyle = () =>
      reading.evaluate(
        (path) =>
          fetch(path, { cache: 'no-store' }).then(
            ({ ok }) => ok,
            () => false,
          ),
        style,
      )
    server.loseSignal()
    expect(await askStyle()).toBe(true)
    server.state = 'here'
    // Its pages are closed: at the next page it is taken away.
    await page.close()
    await reading.close()
    const next = await open('/helplines/')
    await expect.poll(() => kept(next)).toMatchObject({ isWhole: true, earlier: 0 })
  }, 60_000)

  test('updates come quietly, and fetch only what changed', async () => {
    const page = await keepFor('housekeeping')
    await publishLater()
    await setKept(page, { triedAt: '2026-01-01T00:00:00Z' })
    server.asked = []
    await page.goto(`${server.origin}/signs/`)
    await expect.poll(() => kept(page)).toMatchObject({ isWhole: true, isNew: true })
    // The page itself, and its icon, which a browser asks for by itself.
    const fetched = server.asked.filter((path) => !['/signs/', '/favicon.svg'].includes(path))
    expect(fetched.sort()).toEqual([...PAGES, '/offline/en.json'].sort())
  }, 60_000)
})

/** What a browser reads in the manifest of an app. */
interface App {
  readonly name: string
  readonly icons: readonly { readonly src: string }[]
}

describe('Somebody comes in', () => {
  test('without a signal “Leave this page” shows a page that says nothing, and Back does not bring the hub back', async () => {
    const page = await keepFor('housekeeping')
    await page.goto(`${server.origin}/act-now/`)
    server.loseSignal()
    await page.goto(`${server.origin}/jobs/housekeeping/`)
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL('**/offline/notes/')
    expect(await page.title()).toBe('Notes')
    expect(await page.locator('body').innerText()).toBe('Notes')
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
    await page.waitForURL('**/offline/notes/')
  }, 60_000)

  test('with a signal it leads to the weather as ever', async () => {
    await phone.route(`${WEATHER}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sunny</h1>' }))
    const page = await keepFor('housekeeping')
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('the icon may have a name and a picture that say nothing: only the chosen one is offered to the browser', async () => {
    const page = await keepFor('housekeeping')
    expect(await page.locator('link[rel=manifest]').count()).toBe(0)
    await page.getByRole('radio', { name: 'Notes' }).check()
    const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
    const app: App = JSON.parse(await server.text(address))
    expect(app).toMatchObject({ name: 'Notes', short_name: 'Notes', start_url: '/', display: 'standalone' })
    expect(JSON.stringify(app)).not.toMatch(/hotel|traffick|slavery/i)
    for (const { src } of app.icons) expect((await page.request.get(`${server.origin}${src}`)).ok(), src).toBe(true)
  }, 60_000)

  test.each([
    ['“Remove from this phone”', '/offline/', 'Remove from this phone'],
    ['the button that clears everything', '/act-now/', 'Clear all that this site keeps on this device'],
  ])(
    '%s takes everything away',
    async (_, path, name) => {
      const page = await keepFor('housekeeping')
      await page.evaluate(() => localStorage.setItem('country', 'IE'))
      await page.goto(`${server.origin}${path}`)
      await page.getByRole('button', { name }).click()
      await page.getByText(/^(Removed|Cleared)\./).waitFor()
      expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
      await page.goto(`${server.origin}/signs/`)
      expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
    },
    60_000,
  )

  test('what is removed while it is downloaded does not come back', async () => {
    const page = await open('/offline/')
    await page.locator('[data-size]:not(:empty)').waitFor()
    server.held = /\/rights\/.+/
    await page.locator('[data-keep]').click()
    await expect.poll(() => page.locator('[data-count]').textContent()).toMatch(/^[1-9]/)
    await expect.poll(() => server.asked.filter((path) => /\/rights\/.+/.test(path)).length).toBe(4)
    await page.getByRole('button', { name: 'Remove from this phone' }).click()
    await page.getByText(/^Removed\./).waitFor()
    server.release()
    await expect.poll(() => server.asked.filter((path) => /\/rights\/.+/.test(path)).length).toBeGreaterThan(20)
    await expect.poll(() => server.asked).toContain('/what-to-do/')
    expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
    expect(await status(page).textContent()).toContain('Removed.')
  }, 60_000)
})
