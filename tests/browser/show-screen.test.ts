import { expect, test } from 'vitest'

import { chooseCountry } from './choose-country.ts'
import { PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

test('Somebody who speaks Arabic shows a sentence with the number of the chosen country, without a request', async () => {
  const page = await hub.open('/act-now/')
  await chooseCountry(page, 'Ireland')
  await page.waitForURL('**/act-now/ie/')
  await page.getByRole('link', { name: /Show this screen/ }).click()
  await page.waitForURL('**/show/')
  await expect.poll(() => page.locator('.sentence .call:visible').last().textContent()).toContain('1800 666 111')
  await page.context().setOffline(true)
  await page.getByLabel('Your language').selectOption('ar')
  await page.getByRole('button', { name: 'Show large' }).nth(1).click()

  const shown = page.locator('[data-shown]')
  const [theirs, yours] = [shown.locator('[data-theirs]'), shown.locator('[data-yours]')]
  expect(await theirs.textContent()).toContain('I need help.')
  expect(await yours.getAttribute('dir')).toBe('rtl')
  const number = shown.getByRole('link', { name: /1800 666 111/ })
  for (const part of [theirs, number, yours]) expect(await isInView(part)).toBe(true)
  expect(await isInView(page.getByRole('link', { name: 'Leave this page' }))).toBe(true)

  await shown.getByRole('button', { name: 'Back', exact: true }).click()
  expect(await theirs.textContent()).toContain('I am in danger.')
  expect(await shown.getByRole('status').textContent()).toMatch(/^1 of \d+$/)
  await shown.getByRole('button', { name: 'Change the two languages over' }).click()
  expect(await theirs.getAttribute('lang')).toBe('ar')
  await page.keyboard.press('Escape')
  expect(await shown.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Show large')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
}, 60_000)

test('Who reads English in the United Kingdom is asked once for the language of the other person, and is not stopped', async () => {
  const page = await hub.open('/show/', { locale: 'en-GB', viewport: PHONE })
  const open = page.getByRole('button', { name: 'Show large' }).first()
  await open.click()
  expect(await page.locator('[data-shown]').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe('theirs')
  await open.click()
  expect(await page.locator('[data-theirs]').textContent()).toContain('I am in danger.')
}, 60_000)

test('Without JavaScript every language of a sentence can be read, and who has read it is said', async () => {
  const page = await hub.open('/show/', WITHOUT_SCRIPT)
  const first = page.locator('.sentence').first()
  for (const language of ['en', 'pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans'])
    expect(await first.locator(`[data-text][lang="${language}"]`).isVisible(), language).toBe(true)
  expect(await page.getByText(/Nobody who speaks the language has read them yet/).isVisible()).toBe(true)
}, 60_000)

test.each([
  ['/pl/', 'pl-PL', 'Zjednoczone Królestwo', 'pl', 'en'],
  ['/uk/', 'uk-UA', 'Польща', 'uk', 'pl'],
  ['/', 'en-GB', 'Spain', 'en', 'es'],
  ['/', 'ro-RO', 'United Kingdom', 'ro', 'en'],
])('It never opens with one language on both sides (%s, %s, %s)', async (home, locale, country, yours, theirs) => {
  const page = await hub.open(`${home}act-now/`, { locale, viewport: PHONE })
  await chooseCountry(page, country)
  await page.waitForURL('**/act-now/*/')
  await page.goto(hub.address(`${home}show/`))
  const choices = page.locator('.language-pair select')
  await choices.first().waitFor()
  expect(await choices.evaluateAll((all: HTMLSelectElement[]) => all.map(({ value }) => value))).toEqual([
    yours,
    theirs,
  ])
  await choices.last().selectOption(yours)
  const [now, front] = await choices.evaluateAll((all: HTMLSelectElement[]) => all.map(({ value }) => value))
  expect(now).not.toBe(front)
})
