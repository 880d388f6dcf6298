import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { holdBack } from '../helpers/hold-back.ts'
import { SITE, useHub } from './hub.ts'
import { BODY_INDEX, LAST } from './search-results.ts'

const hub = useHub()

/** A word that workers say: in a lay term of the topic, and not in its title or summary. No body brings more results. */
const WORDS = 'pimp'

test('results do not wait for what explains them, and their number is not said again when it comes', async () => {
  const page = await hub.open('/')
  await page.clock.install()
  const send = await holdBack(page, BODY_INDEX)
  await page.goto(hub.address('/search/'))
  await page.getByRole('searchbox').fill(WORDS)
  const first = page.locator('.results li').first()
  await first.waitFor()
  expect(await first.getByRole('heading').innerText()).toBe('Sexual exploitation')
  const reason = first.locator('[data-part="reason"]')
  expect(await reason.isVisible()).toBe(false)
  const said = page.getByRole('status').filter({ hasText: /^\d+ results?$/ })
  await said.waitFor({ state: 'attached' })
  await said.evaluate((region) =>
    new MutationObserver(() => region.setAttribute('data-heard', 'again')).observe(region, { childList: true }),
  )
  send()
  await reason.waitFor()
  expect(await reason.locator('mark').innerText()).toBe(WORDS)
  await page.clock.runFor(10_000)
  expect(await said.getAttribute('data-heard')).toBe(null)
}, 60_000)

test('a broken copy of what explains results is fetched once more', async () => {
  const page = await hub.open('/')
  let asked = 0
  await page.route(BODY_INDEX, (route) =>
    (asked += 1) === 1 ? route.fulfill({ status: 200, body: 'broken' }) : route.continue(),
  )
  await page.goto(hub.address('/search/'))
  await page.getByRole('searchbox').fill(WORDS)
  await page.locator('.results [data-part="reason"] mark').first().waitFor()
  expect(asked).toBe(2)
}, 60_000)

test('without the body index, what titles, lay terms and summaries find is found', async () => {
  const page = await hub.open('/')
  await page.route(BODY_INDEX, (route) => route.fulfill({ status: 200, body: 'broken' }))
  // What gives up on the body index asks last where the files are now.
  const givenUp = page.waitForResponse('**/search.json')
  await page.goto(hub.address('/search/'))
  await (await givenUp).finished()
  await page.getByRole('searchbox').fill(WORDS)
  await page.locator('.results').getByRole('heading', { name: 'Sexual exploitation' }).first().waitFor()
  expect(await page.getByText('The search could not be loaded.').isVisible()).toBe(false)
}, 60_000)

test('what the body index finds is shown though the bodies do not come', async () => {
  const page = await hub.open('/')
  const send = await holdBack(page, BODY_INDEX)
  await page.route(LAST, (route) => route.fulfill({ status: 200, body: 'broken' }))
  await page.goto(hub.address('/search/'))
  await page.getByRole('searchbox').fill('wechat')
  const count = page.locator('[data-status]')
  await count.filter({ hasText: /^\d+ results$/ }).waitFor()
  const byMetadata = await count.innerText()
  // What gives up on the bodies asks last where the files stand now.
  const givenUp = page.waitForResponse('**/search.json')
  send()
  await (await givenUp).finished()
  await count
    .filter({ hasText: /^\d+ results$/ })
    .filter({ hasNotText: byMetadata })
    .waitFor()
  const byBodies = await count.innerText()
  await page.getByRole('searchbox').fill('')
  await count.waitFor({ state: 'hidden' })
  await page.getByRole('searchbox').fill('wechat')
  await count.filter({ hasText: byBodies }).waitFor()
}, 60_000)

test('where the site was built again while the search was loading, it is loaded again', async () => {
  const page = await hub.open('/')
  const files = await readFile(join(SITE, 'search.json'), 'utf8')
  const moved = files.replaceAll('/assets/search/', '/assets/moved/')
  await page.route('**/search.json', (route) => route.fulfill({ body: moved, contentType: 'application/json' }))
  await page.route('**/assets/search/en-{body-index,bodies}-*', (route) => route.fulfill({ body: 'broken' }))
  // From the disk: a request to the server could be cut when the test has ended.
  await page.route('**/assets/moved/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(SITE, pathname.replace('/assets/moved/', '/assets/search/')) })
  })
  await page.goto(hub.address('/search/'))
  await page.getByRole('searchbox').fill('corridor camera')
  await page.locator('.results [data-part="reason"] mark', { hasText: 'corridor' }).first().waitFor()
}, 60_000)
