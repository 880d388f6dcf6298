import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()

/** Which job the housekeeper's guides are for, as the list on her page orders them. */
async function guides(page: Page): Promise<readonly { title: string; minutes: number }[]> {
  const cards = await page.locator('#guides .rows > li').allInnerTexts()
  return cards.map((text) => ({
    title: text.replace(/\d+ minutes?.*/s, '').trim(),
    minutes: Number(/(\d+) minutes?/.exec(text)?.[1]),
  }))
}

/** Where a list of minutes first gets shorter, that is where the guides for every job begin. */
function drops(minutes: readonly number[]): number {
  return minutes.filter((value, place) => value < (minutes[place - 1] ?? 0)).length
}

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])('a housekeeper looks for her job, %s', (_, options) => {
  test('she finds signs, and what else each may be', async () => {
    const page = await hub.visit('/', options)
    await page.getByRole('link', { name: 'Housekeeping', exact: true }).click()
    await page.waitForURL('**/jobs/housekeeping/')
    expect(await page.getByText('One sign is not proof.').first().isVisible()).toBe(true)
    expect(await page.locator('.briefing .sign').count()).toBe(5)
    await page.getByText('More signs in your job').click()
    const signs = await page.locator('.sign').filter({ visible: true }).allInnerTexts()
    expect(signs.length).toBeGreaterThanOrEqual(3)
    expect(signs.filter((text) => !text.includes('It may also be'))).toEqual([])
  }, 60_000)

  test('she reads what to do and what not to do', async () => {
    const page = await hub.visit('/jobs/housekeeping/', options)
    for (const name of ['Do', 'Do not']) {
      expect(await page.getByRole('heading', { name, exact: true }).isVisible(), name).toBe(true)
    }
    expect(await page.locator('.do li').count()).toBeGreaterThan(0)
    expect(await page.locator('.dont li').count()).toBeGreaterThan(0)
  }, 60_000)

  test('she gets the guides for her job, shortest first, and opens the first', async () => {
    const page = await hub.visit('/jobs/housekeeping/', options)
    await page.locator('#guides > summary').click()
    const list = await guides(page)
    const minutes = list.map((guide) => guide.minutes)
    expect(list.length).toBeGreaterThan(2)
    expect(minutes.filter(Number.isNaN)).toEqual([])
    // Two lists in one: for her job, then for every job, each shortest first.
    expect(drops(minutes), minutes.join(' ')).toBeLessThanOrEqual(1)
    const first = page.locator('#guides .rows a').first()
    const title = await first.innerText()
    await first.click()
    await page.waitForURL('**/guides/*/')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  }, 60_000)
})

/** Each line of what to do and not to do on a page, closed parts too. */
async function stepsOn(path: string): Promise<string> {
  const page = await hub.visit(path)
  const lines = await page.locator('.do-dont li').evaluateAll((all) => all.map((line) => line.textContent.trim()))
  expect(lines.length).toBeGreaterThan(5)
  return lines.join('\n')
}

test('the guide of a job is the long part of its page, and its old address leads there', async () => {
  const page = await hub.visit('/guides/signs-for-housekeeping/')
  await page.waitForURL('**/jobs/housekeeping/#guide')
  await page.locator('#guide > summary').click()
  expect(await page.locator('#guide').getByText('Do not send it in a chat.').isVisible()).toBe(true)
}, 60_000)

describe('HR comes from the home page', () => {
  test('a policy is two taps away, with its Word file on the page', async () => {
    const page = await hub.visit('/')
    await page.getByRole('main').getByRole('link', { name: 'HR and recruitment' }).click()
    await page.waitForURL('**/jobs/hr/')
    await page.getByRole('link', { name: 'Anti-slavery policy' }).click()
    await page.waitForURL('**/papers/anti-slavery-policy/')
    expect(await page.getByRole('button', { name: 'Word' }).first().isVisible()).toBe(true)
  }, 60_000)

  test.each(['Certificate', 'Record of who came', 'File for a learning system'])(
    'two taps to what a trainer keeps: %s',
    async (name) => {
      const page = await hub.visit('/jobs/hr/')
      await page.getByRole('link', { name, exact: true }).click()
      await page.waitForURL('**/training/**')
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    },
    60_000,
  )

  test('what to do first stands before everything else', async () => {
    const page = await hub.visit('/jobs/hr/')
    expect(await page.locator('main h2').first().innerText()).toBe('Do this first')
    expect(await page.locator('#first + .steps > li').count()).toBe(3)
    expect(await page.locator('.sign').filter({ visible: true }).count()).toBe(0)
  }, 60_000)
})

describe('everybody gets the steps of their own job', () => {
  test('a cleaner is not told whom not to sack, a manager is', async () => {
    expect(await stepsOn('/jobs/housekeeping/')).not.toContain('sack')
    expect(await stepsOn('/jobs/manager/')).toContain('Do not sack, evict or send staff away')
  }, 60_000)

  test.each(['/for-guests/', '/jobs/partner/'])(
    'who is not staff gets no orders for staff: %s',
    async (path) => {
      const steps = await stepsOn(path)
      expect(steps).not.toContain('Tell your manager')
      expect(steps).toContain('Tell the hotel’s manager, or call the number yourself.')
    },
    60_000,
  )

  test('what is for some managers only is closed on the page of all steps, and says for whom', async () => {
    const page = await hub.visit('/what-to-do/')
    const line = page.getByText('Do not sack, evict or send staff away')
    expect(await line.isVisible()).toBe(false)
    await page.getByText('Only for: HR and recruitment, Buying, Managers, Brands and owners').click()
    expect(await line.isVisible()).toBe(true)
  }, 60_000)

  test('no two headings of that page say the same words', async () => {
    const page = await hub.visit('/what-to-do/')
    const headings = await page.locator('h1, h2').allInnerTexts()
    expect(new Set(headings).size).toBe(headings.length)
  }, 60_000)
})

/** What has the focus, in the words a person sees. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}

describe('she has only a keyboard', () => {
  test('the first key press offers to skip to the content, and Enter goes there', async () => {
    const page = await hub.visit('/', { viewport: DESKTOP })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  }, 60_000)

  test('Tab reaches her job after the content begins, and Enter opens it', async () => {
    const page = await hub.visit('/', { viewport: DESKTOP })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const passed: string[] = []
    while (passed.at(-1) !== 'Housekeeping' && passed.length < 20) {
      await page.keyboard.press('Tab')
      passed.push(await focused(page))
    }
    expect(passed).not.toContain('Resources')
    expect(passed.at(-1)).toBe('Housekeeping')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/jobs/housekeeping/')
  }, 60_000)

  test('what has the focus is outlined', async () => {
    const page = await hub.visit('/', { viewport: DESKTOP })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline).not.toBe('none')
  }, 60_000)
})
