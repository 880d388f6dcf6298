import { expect, test } from 'vitest'

import { chooseCountry } from './choose-country.ts'
import { useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

test('A worker in Germany is answered by German law with German numbers, and told whom to ask where none was found', async () => {
  const page = await hub.open('/act-now/de/')
  await chooseCountry(page, 'Germany')
  await page.goto(hub.address('/is-this-you/'))
  await page.locator('[data-of-country]').getByRole('link', { name: 'Germany', exact: true }).click()
  await page.waitForURL('**/is-this-you/de/')
  for (const folded of await page.locator('.folds details').all())
    await folded.evaluate((part) => part.setAttribute('open', ''))
  const main = page.getByRole('main')
  const text = await main.innerText()
  expect(text).toContain('Law of Germany')
  expect(text).toContain('Germany: we found no answer. Ask there: Act now: Germany')
  expect(text).not.toMatch(/United Kingdom|999|08000|Great Britain/)
  const answers = await page
    .locator('.folds .to-page')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(answers.length).toBeGreaterThan(4)
  expect(answers.filter((path) => path?.includes('germany') !== true)).toEqual([])
  expect(await main.getByRole('link', { name: /110/ }).first().getAttribute('href')).toBe('tel:110')
}, 60_000)

test('An answer that says “No” to a question of its own stands behind that question', async () => {
  const page = await hub.visit('/is-this-you/ie/')
  const fold = page.locator('.folds details', { hasText: 'Does someone else keep your passport?' })
  await fold.locator('summary').click()
  expect(await fold.innerText()).toMatch(/May my boss keep my passport\?\s+→?\s*No/)
}, 60_000)

test.each(['/act-now/ie/', '/rights/ie/', '/rights/may-my-boss-keep-my-passport-in-ireland/'])(
  'From %s the self-check is that of Ireland',
  async (path) => {
    const page = await hub.visit(path)
    const link = page.getByRole('main').locator('a[href*="is-this-you"]')
    expect(await link.first().getAttribute('href')).toBe('/is-this-you/ie/')
  },
  60_000,
)

test('One question a screen: a no goes on, a yes shows the answer and who helps, and nothing is kept', async () => {
  const page = await hub.open('/is-this-you/')
  const before = hub.requests.length
  await page.getByRole('button', { name: 'One question at a time' }).press('Enter')
  const screen = page.locator('[data-one]')
  const question = screen.getByRole('heading').first()
  await expect.poll(() => question.innerText()).toBe('Does someone else keep your passport?')
  expect(hub.requests.length).toBeGreaterThan(before)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Does someone else keep your passport?')
  expect(await page.locator('.checks').isVisible()).toBe(false)
  expect(await screen.locator('img').count()).toBe(1)
  for (const name of ['Yes', 'No']) {
    const box = await screen.getByRole('button', { name, exact: true }).boundingBox()
    expect(box?.height, name).toBeGreaterThanOrEqual(60)
  }
  await screen.getByRole('button', { name: 'No', exact: true }).click()
  expect(await question.innerText()).toBe('Does someone else hold your visa login?')
  await screen.getByRole('button', { name: 'Back' }).click()
  await screen.getByRole('button', { name: 'Yes' }).click()
  const answer = screen.locator('[data-answer]')
  expect(await answer.innerText()).toContain('Your boss should not keep your passport.')
  expect(await answer.getByRole('link', { name: /08000 121 700/ }).count()).toBe(1)
  expect(await isInView(answer.getByText('Your boss should not keep your passport.'))).toBe(true)
  expect(await isInView(page.getByRole('link', { name: 'Leave this page' }))).toBe(true)
  await screen.getByRole('button', { name: 'Next' }).click()
  expect(await screen.locator('#one-place').innerText()).toMatch(/^2 of \d+$/)
  await page.keyboard.press('Escape')
  expect(await screen.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('One question at a time')
  expect(await page.locator('.checks [data-result]').isVisible()).toBe(true)
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
}, 60_000)

test('Behind the last question stands who helps', async () => {
  const page = await hub.open('/is-this-you/')
  const count = await page.locator('.folds details').count()
  await page.getByRole('button', { name: 'One question at a time' }).click()
  for (let asked = 0; asked < count; asked += 1) await page.locator('[data-no]').click()
  const screen = page.locator('[data-one]')
  expect(await screen.innerText()).toContain('That was the last question.')
  const result = screen.locator('[data-result]')
  expect(await result.isVisible()).toBe(true)
  expect(await result.innerText()).toContain('Who can help')
  expect(await result.innerText()).not.toContain('One yes')
  // Who says Yes after all is told that it is enough.
  await page.locator('[data-previous]').click()
  await page.locator('[data-yes]').click()
  await page.locator('[data-next]').click()
  expect(await result.innerText()).toContain('One yes is enough')
  expect(await screen.getByRole('button', { name: 'No', exact: true }).isVisible()).toBe(false)
}, 60_000)

test('Who chose Ireland is asked one by one by the law of Ireland', async () => {
  const page = await hub.open('/act-now/')
  await chooseCountry(page, 'Ireland')
  await page.waitForURL('**/act-now/ie/')
  await page.goto(hub.address('/is-this-you/'))
  await page.getByRole('button', { name: 'One question at a time' }).click()
  await page.waitForURL('**/is-this-you/ie/#one-by-one')
  await page.locator('[data-yes]').click()
  expect(await page.locator('[data-answer]').innerText()).toContain('Ireland')
}, 60_000)

test('Without JavaScript every question unfolds, and the pages of the countries are linked', async () => {
  const page = await hub.open('/is-this-you/', WITHOUT_SCRIPT)
  expect(await page.getByRole('button', { name: 'One question at a time' }).isVisible()).toBe(false)
  await page.locator('.folds summary').first().click()
  expect(await page.getByText('Your boss should not keep your passport.').isVisible()).toBe(true)
  await page.getByText('Countries', { exact: true }).click()
  await page.getByRole('link', { name: 'Ireland', exact: true }).last().click()
  await page.waitForURL('**/is-this-you/ie/')
}, 60_000)
