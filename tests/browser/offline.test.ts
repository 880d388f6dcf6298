import { describe, expect, test } from 'vitest'

import { readManifest, writeManifest } from '../../src/offline/manifest.ts'
import { heading, kept, notice, PAGES, press, publishLater, setKept, status, useKeepingPhone } from './keeping-phone.ts'
import { keptData } from './kept-data.ts'

/* Real Chromium, and a server that loses the signal: setting a page offline would not stop what its worker asks for. */

const phone = useKeepingPhone()

describe('She goes where there is no signal', () => {
  test('nothing is kept before she says so, and she is told what it costs', async () => {
    const page = await phone.open('/jobs/housekeeping/')
    await page.getByRole('link', { name: 'Use this page without signal' }).click()
    await page.waitForURL('**/offline/')
    await expect.poll(() => page.locator('[data-size]').textContent()).toMatch(/^To download: \d{2,3} KB\.$/)
    expect(await page.locator('[name=job]').inputValue()).toBe('housekeeping')
    expect(page.url()).toBe(`${phone.server.origin}/offline/`)
    expect(await keptData(page)).toMatchObject({ local: 0, session: 0, caches: 0 })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Housekeeping and room cleaning')
  }, 60_000)

  test('the numbers are those of the country that she chose', async () => {
    const page = await phone.open('/offline/')
    await page.locator('[data-size]:not(:empty)').waitFor()
    await page.locator('[name=country]').selectOption('IE')
    expect(await press(page)).toContain('Done.')
    phone.server.loseSignal()
    const later = await phone.open('/what-to-do/')
    const irish = (await phone.server.text('/')).match(/"IE":"[^"|]*\|[^"|]*\|([^"|]+)/)?.[1] ?? 'nothing'
    await expect.poll(() => later.locator('.strip [data-line=main] [data-number]').textContent()).toContain(irish)
    await later.locator('.strip-actions .act-button').click()
    await later.waitForURL('**/act-now/ie/')
    expect(await notice(later)).toContain('This page is the copy of')
  }, 60_000)
})

describe('Four failures that others have', () => {
  test('cut at any file, the old copy stays whole, and the next try goes on', async () => {
    const page = await phone.keepFor('housekeeping')
    await publishLater(phone.server)
    for (const path of PAGES) phone.server.cut.add(path)
    let tries = 0
    for (; phone.server.cut.size > 0; tries += 1) {
      expect(await press(page)).toContain('The connection was cut.')
      expect(await kept(page)).toMatchObject({ isWhole: true, isNew: false })
    }
    expect(tries).toBeGreaterThan(1)
    expect(await press(page)).toContain('Done.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: true })
  }, 60_000)

  test('on a full phone the old copy stays and says so; with room the update comes', async () => {
    const page = await phone.keepFor('housekeeping')
    await publishLater(phone.server)
    const devtools = await phone.window.newCDPSession(page)
    const setQuota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', {
        origin: phone.server.origin,
        ...(quotaSize !== undefined && { quotaSize }),
      })
    await setQuota(1)
    expect(await press(page)).toContain('This device has no room for it.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: false })
    expect(await page.locator('[data-kept]').textContent()).toContain('the copy of')
    await setQuota()
    expect(await press(page)).toContain('Done.')
    expect(await kept(page)).toMatchObject({ isWhole: true, isNew: true, isFull: false })
  }, 60_000)

  test('a page that is open gets its own files after an update took them out of the copy', async () => {
    const page = await phone.keepFor('housekeeping')
    const reading = await phone.open('/signs/')
    const style = (await phone.server.text('/')).match(/\/assets\/[\w.-]+\.css/)?.[0] ?? ''
    const manifest = readManifest(JSON.parse(await phone.server.text('/offline/en.json')))
    const common = manifest.common.filter(({ path }) => path !== style)
    phone.server.publishManifest(writeManifest({ ...manifest, common }))
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
    phone.server.loseSignal()
    expect(await askStyle()).toBe(true)
    phone.server.state = 'here'
    // Its pages are closed: at the next page it is taken away.
    await page.close()
    await reading.close()
    const next = await phone.open('/helplines/')
    await expect.poll(() => kept(next)).toMatchObject({ isWhole: true, earlier: 0 })
  }, 60_000)

  test('updates come quietly, and fetch only what changed', async () => {
    const page = await phone.keepFor('housekeeping')
    await publishLater(phone.server)
    await setKept(page, { triedAt: '2026-01-01T00:00:00Z' })
    phone.server.asked = []
    await page.goto(`${phone.server.origin}/signs/`)
    await expect.poll(() => kept(page)).toMatchObject({ isWhole: true, isNew: true })
    // The page itself, and its icon, which a browser asks for by itself.
    const fetched = phone.server.asked.filter((path) => !['/signs/', '/favicon.svg'].includes(path))
    expect(fetched.sort()).toEqual([...PAGES, '/offline/en.json'].sort())
  }, 60_000)
})

describe('Somebody comes in', () => {
  test.each([
    ['“Remove from this device”', '/offline/', 'Remove from this device'],
    ['the button that clears everything', '/act-now/', 'Clear all that this site keeps on this device'],
  ])(
    '%s takes everything away',
    async (_, path, name) => {
      const page = await phone.keepFor('housekeeping')
      await page.evaluate(() => localStorage.setItem('country', 'IE'))
      await page.goto(`${phone.server.origin}${path}`)
      await page.getByRole('button', { name }).click()
      await page.getByText(/^(Removed|Cleared)\./).waitFor()
      expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
      await page.goto(`${phone.server.origin}/signs/`)
      expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
    },
    60_000,
  )

  test('what is removed while it is downloaded does not come back', async () => {
    const page = await phone.open('/offline/')
    await page.locator('[data-size]:not(:empty)').waitFor()
    phone.server.held = /\/rights\/.+/
    await page.locator('[data-keep]').click()
    await expect.poll(() => page.locator('[data-count]').textContent()).toMatch(/^[1-9]/)
    await expect.poll(() => phone.server.asked.filter((path) => /\/rights\/.+/.test(path)).length).toBe(4)
    await page.getByRole('button', { name: 'Remove from this device' }).click()
    await page.getByText(/^Removed\./).waitFor()
    phone.server.release()
    await expect.poll(() => phone.server.asked.filter((path) => /\/rights\/.+/.test(path)).length).toBeGreaterThan(20)
    await expect.poll(() => phone.server.asked).toContain('/what-to-do/')
    expect(await keptData(page)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 })
    expect(await status(page).textContent()).toContain('Removed.')
  }, 60_000)
})
