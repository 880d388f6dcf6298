import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { keptData } from './kept-data.ts'

const hub = useHub()
const NOTHING = { cookies: [], documentCookie: '', local: 0, session: 0, databases: 0, caches: 0 }

/** The main templates. That no page asks another host for anything, useHub checks after each test. */
const PAGES = [
  '/',
  '/search/',
  '/resources/',
  '/browse/role/housekeeping/',
  '/jobs/housekeeping/',
  '/what-to-do/',
  '/signs/',
  '/helplines/',
  '/guides/first-five-minutes/',
  '/training/ten-minute-team-talk/',
  '/laws/',
  '/a-z/',
] as const

describe.each(PAGES)('someone who is watched opens %s', (path) => {
  test('nothing is kept, and the next site is not told where they come from', async () => {
    const page = await hub.open(path)
    // Pictures wait until they come into view.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    expect(await keptData(page)).toEqual(NOTHING)
    expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer')
    const answer = await page.request.get(hub.address(path))
    expect(answer.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    })
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }, 60_000)
})

test('walking from page to page sends no referrer', async () => {
  const page = await hub.open('/')
  const next = page.waitForRequest('**/jobs/housekeeping/')
  await page.getByRole('link', { name: 'Housekeeping', exact: true }).click()
  expect(await (await next).headerValue('referer')).toBeNull()
}, 60_000)
