import { expect, test } from 'vitest'

import { heading, kept, notice, press, useKeepingPhone } from './keeping-phone.ts'

/* What is kept beside the pages of one job in one language, and what is said of pages that are not. */

const phone = useKeepingPhone()

test('a second language is added to the first: both open, each with its own words, and one that is taken away leaves the other', async () => {
  await phone.keepFor('')
  const page = await phone.open('/pl/offline/')
  await expect.poll(() => page.locator('[name=language]:checked').count()).toBe(2)
  expect(await press(page)).toContain('.')
  expect(await kept(page)).toMatchObject({ isWhole: true })
  phone.server.loseSignal()
  for (const [path, title, day] of [
    ['/act-now/', 'Act now', 'This page is the copy of'],
    ['/pl/act-now/', 'Działaj teraz', 'kopia'],
    ['/laws/', 'This page is not kept on this device', undefined],
  ] as const) {
    await page.goto(`${phone.server.origin}${path}`)
    expect(await heading(page), path).toBe(title)
    if (day !== undefined) expect(await notice(page), path).toContain(day)
  }
  await page.goto(`${phone.server.origin}/offline/`)
  await expect.poll(() => page.locator('[name=language]:checked').count()).toBe(2)
  phone.server.state = 'here'
  await page.locator('[name=language][value=pl]').uncheck()
  expect(await press(page)).toContain('Done.')
  phone.server.loseSignal()
  for (const [path, title] of [
    ['/act-now/', 'Act now'],
    ['/pl/act-now/', 'This page is not kept on this device'],
  ] as const) {
    await page.goto(`${phone.server.origin}${path}`)
    expect(await heading(page), path).toBe(title)
  }
}, 60_000)

test('a duty manager has her papers, with what she types in them, and the ten-minute talk', async () => {
  const page = await phone.keepFor('manager')
  await page.locator('[name=papers]').check()
  expect(await press(page)).toContain('Done.')
  phone.server.loseSignal()
  for (const [path, title] of [
    ['/papers/first-24-hours/', 'The first 24 hours'],
    ['/papers/incident-log/', 'Incident log'],
    ['/papers/reporting-protocol/', 'Reporting protocol'],
  ] as const) {
    await page.goto(`${phone.server.origin}${path}`)
    expect(await heading(page), path).toContain(title)
    await page.locator('.facts-fold > summary').click()
    await page.getByLabel('name of the hotel', { exact: true }).fill('Harbour House')
    expect(await page.getByRole('article').innerText(), path).toContain('Harbour House')
  }
  await page.goto(`${phone.server.origin}/training/ten-minute-team-talk/talk/`)
  expect(await page.locator('#handout').count()).toBe(1)
  expect(await notice(page)).toContain('This page is the copy of')
}, 60_000)
