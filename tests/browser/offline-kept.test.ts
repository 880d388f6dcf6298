import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { heading, kept, notice, publishLater, setKept, useKeepingPhone } from './keeping-phone.ts'

/* What somebody reads who has kept the pages of her job. All tests share what she has kept: to keep it takes longer than to read it. */

const phone = useKeepingPhone(beforeAll, afterAll)
const WEATHER = 'https://www.bbc.co.uk/weather'

beforeAll(async () => {
  const page = await phone.keepFor('housekeeping')
  await page.close()
})
beforeEach(() => {
  phone.server.state = 'here'
})

describe('She is where there is no signal', () => {
  test('her job, the numbers, her rights and the search are there, each with its day', async () => {
    const page = await phone.open('/offline/')
    await page.locator('[data-kept]', { hasText: `${new Date().getUTCFullYear()}` }).waitFor()
    phone.server.loseSignal()
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
      await page.goto(`${phone.server.origin}${path}`)
      expect(await heading(page), path).toBe(title)
      expect(await notice(page), path).toContain('This page is the copy of')
      expect(await page.evaluate(() => getComputedStyle(document.body).display), `style of ${path}`).toBe('flex')
    }
    await page.goto(`${phone.server.origin}/search/`)
    await page.getByRole('searchbox').first().fill('boss keeps my passport')
    await expect
      .poll(() => page.locator('[data-results] li a').first().textContent())
      .toContain('Can my boss keep my passport?')
  }, 60_000)

  test('a page that is not kept says so, and leads to Act now and her job', async () => {
    const page = await phone.open('/offline/')
    phone.server.loseSignal()
    await page.goto(`${phone.server.origin}/laws/`)
    expect(await heading(page)).toBe('This page is not kept on this device')
    await page.locator('main').getByRole('link', { name: 'Housekeeping' }).click()
    await expect.poll(() => heading(page)).toBe('Housekeeping and room cleaning')
    await page.goBack()
    await page.locator('main').getByRole('link', { name: 'Act now' }).click()
    await expect.poll(() => heading(page)).toBe('Act now')
  }, 60_000)

  test('a result of the search that is not kept says so before it is tapped, and one that is kept does not', async () => {
    const page = await phone.open('/offline/')
    phone.server.loseSignal()
    await page.goto(`${phone.server.origin}/search/`)
    await page.getByRole('searchbox').first().fill('passport')
    const results = page.locator('[data-results] .result-title')
    await results.filter({ hasText: 'not kept on this device' }).first().waitFor()
    const { paths } = await kept(page)
    // What a later stage of the search draws again is marked behind it.
    const saidOf = () =>
      results.evaluateAll((all) =>
        all.map((one) => [one.querySelector('a')?.pathname ?? '', one.textContent.includes('not kept')] as const),
      )
    await expect
      .poll(async () => (await saidOf()).filter(([path, isSaid]) => isSaid === paths.includes(path)))
      .toEqual([])
    expect((await saidOf()).filter(([, isSaid]) => !isSaid).length).toBeGreaterThan(0)
  }, 60_000)
})

/** What a browser reads in the manifest of an app. */
interface App {
  readonly name: string
  readonly icons: readonly { readonly src: string }[]
}

describe('Somebody comes in', () => {
  test('without a signal “Leave this page” shows a page that says nothing, and Back does not bring the hub back', async () => {
    const page = await phone.open('/offline/')
    await page.goto(`${phone.server.origin}/act-now/`)
    phone.server.loseSignal()
    await page.goto(`${phone.server.origin}/jobs/housekeeping/`)
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL('**/offline/notes/')
    expect(await page.title()).toBe('Notes')
    expect(await page.locator('body').innerText()).toBe('Notes')
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
    await page.waitForURL('**/offline/notes/')
  }, 60_000)

  test('with a signal it leads to the weather as ever', async () => {
    await phone.window.route(`${WEATHER}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Sunny</h1>' }),
    )
    const page = await phone.open('/offline/')
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('the icon may have a name and a picture that say nothing: only the chosen one is offered to the browser', async () => {
    const page = await phone.open('/offline/')
    expect(await page.locator('link[rel=manifest]').count()).toBe(0)
    await page.getByRole('radio', { name: 'Notes' }).check()
    const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
    const app: App = JSON.parse(await phone.server.text(address))
    expect(app).toMatchObject({ name: 'Notes', short_name: 'Notes', start_url: '/', display: 'standalone' })
    expect(JSON.stringify(app)).not.toMatch(/hotel|traffick|slavery/i)
    for (const { src } of app.icons)
      expect((await page.request.get(`${phone.server.origin}${src}`)).ok(), src).toBe(true)
  }, 60_000)
})

// Last, since there is a later version from then on.
test('the newest where it comes, else what is kept: with its day, and from 30 days on with a warning', async () => {
  const page = await phone.open('/offline/')
  await publishLater(phone.server)
  await page.goto(`${phone.server.origin}/act-now/`)
  await page.getByText('A later version.').waitFor()
  expect(await page.locator('main > .wrap > .notice').count()).toBe(0)
  phone.server.state = 'silent'
  await page.goto(`${phone.server.origin}/act-now/`)
  expect(await notice(page)).toContain('This page is the copy of')
  expect(await page.getByText('A later version.').count()).toBe(0)
  await setKept(page, { at: new Date(Date.now() - 30 * 86_400_000).toISOString() })
  phone.server.loseSignal()
  await page.goto(`${phone.server.origin}/act-now/`)
  expect(await notice(page)).toContain('Numbers may have changed.')
  await page.goto(`${phone.server.origin}/offline/`)
  await expect.poll(() => page.locator('[data-kept]').textContent()).toContain('Numbers may have changed.')
}, 60_000)
