import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { brokenWords } from './broken-words.ts'
import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()
const GUIDE = '/guides/first-five-minutes/'

/** How an element is displayed; `absent` where the page has none. */
async function display(page: Page, selector: string): Promise<string> {
  return page.evaluate((name) => {
    const found = document.querySelector(name)
    return found === null ? 'absent' : getComputedStyle(found).display
  }, selector)
}

test('a guide on a noticeboard does without what leads to other pages', async () => {
  const page = await hub.visit(GUIDE, { viewport: DESKTOP })
  const around = ['.nav', '.menu', '.strip-actions', '.skip', '.breadcrumbs', '.footer', '.contents', '.related']
  for (const selector of around) expect(await display(page, selector), selector).not.toBe('absent')
  await page.emulateMedia({ media: 'print' })
  for (const selector of around) expect(await display(page, selector), selector).toBe('none')
}, 60_000)

test('the numbers to call stand first on the paper', async () => {
  const page = await hub.visit(GUIDE, { viewport: DESKTOP })
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text.trimStart()).toMatch(/^In danger now\s+999\s+Modern Slavery Helpline\s+United Kingdom:\s+08000 121 700/)
  expect(text).toContain('The first five minutes')
}, 60_000)

test('dark screens do not print dark paper', async () => {
  const page = await hub.visit(GUIDE, { viewport: DESKTOP, colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
}, 60_000)

test('sources and the numbers to call stay on the paper', async () => {
  const page = await hub.visit(GUIDE, { viewport: DESKTOP })
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['.strip', 'article > .sources', '.act'])
    expect(await display(page, selector)).not.toBe('none')
}, 60_000)

/** What a page is on paper, as the text of a PDF file. */
async function paperOf(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  return pdf.toString('latin1')
}

/** How many sheets of paper a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  return (await paperOf(page)).match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test.each(['housekeeping', 'front-desk', 'security', 'manager', 'hr'])(
  'the briefing of a job is one sheet: %s',
  async (job) => {
    const page = await hub.visit(`/jobs/${job}/`, { viewport: DESKTOP })
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await display(page, '.job-more')).toBe('none')
    expect(await page.getByRole('heading', { name: 'Say this', exact: true }).isVisible()).toBe(true)
  },
  60_000,
)

test.each(['/act-now/', '/uk/act-now/', '/ar/act-now/', '/pl/act-now/'])(
  'Act now is one sheet for the wall, with do and do not and room to write: %s',
  async (path) => {
    const page = await hub.visit(path, { viewport: DESKTOP })
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await display(page, '.do-dont')).not.toBe('none')
    expect(await page.locator('.paper-note p').first().isVisible()).toBe(true)
  },
  60_000,
)

/** The pages that are printed, in millimetres. */
async function sizesOf(page: Page): Promise<readonly string[]> {
  const sheets = [...(await paperOf(page)).matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const inMillimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return sheets.map(([, width, height]) => `${inMillimetres(width)} × ${inMillimetres(height)}`)
}

/** Paper on which four cards lie, and its size. */
const CUT = [
  ['a4', '210 × 297'],
  ['letter', '216 × 279'],
] as const

/**
 * Sees how a card lies on the paper that hotels have: four to a sheet, none of them cut off, with marks to cut along. Their places
 * on it are of a fixed size, so one card shows that the sheet is a single one.
 */
async function cutsFour(page: Page, isPrinted: boolean): Promise<void> {
  for (const [paper, size] of CUT) {
    await page.locator('[data-card-paper]').selectOption(paper)
    if (isPrinted) expect(await sizesOf(page)).toEqual([size])
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const cards = page.locator('.cut-card')
    expect([await cards.count(), await page.locator('.cut-mark').count()]).toEqual([4, 4])
    const areWhole = await cards.evaluateAll((all) =>
      all.every((card) => card.scrollHeight <= card.clientHeight + 1 && card.scrollWidth <= card.clientWidth + 1),
    )
    expect(areWhole).toBe(true)
    expect(await brokenWords(page, '.cut-sheet')).toEqual([])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    expect(await cards.count()).toBe(0)
  }
}

test('the pocket card of a job is two taps away, without JavaScript too', async () => {
  const page = await hub.visit('/jobs/housekeeping/', WITHOUT_SCRIPT)
  await page.getByText('A4 sheet, A6 card').click()
  await page.getByRole('link', { name: 'Print a pocket card (A6)' }).click()
  await page.waitForURL('**/jobs/housekeeping/card/')
})

const JOBS =
  'housekeeping brand-owner driver-porter food-beverage front-desk hr maintenance manager partner procurement security spa-leisure'

test.each(JOBS.split(' '))(
  'the pocket card of a job is one sheet of A6, without JavaScript too, and four of them are one of A4: %s',
  async (job) => {
    const page = await hub.visit(`/jobs/${job}/card/`, WITHOUT_SCRIPT)
    expect(await sizesOf(page)).toEqual(['105 × 148'])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sign').count()).toBe(3)
    const words = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '')
    expect(words.join(' ')).toMatch(
      /999 .*08000 121 700 .*A child\? Call the police at once\. .*One sign is not proof\..*Say this .+/,
    )
    expect(words.join(' ')).not.toContain('Print')
    await cutsFour(await hub.visit(`/jobs/${job}/card/`, { viewport: DESKTOP }), job === 'housekeeping')
  },
  60_000,
)

test.each(['', '/ar', '/es', '/pl', '/pt', '/ro', '/uk', '/zh-hans'])(
  'the night card is one sheet of A6, so that nobody at the desk at night holds half of it: “%s”',
  async (language) => {
    const page = await hub.visit(`${language}/papers/night-card/`, { viewport: DESKTOP })
    await page.locator('[data-card-paper]').selectOption('one')
    expect(await sizesOf(page)).toEqual(['105 × 148'])
    await cutsFour(page, language === '' || language === '/ar')
    await page.emulateMedia({ media: 'print' })
    const words = await page.locator('.paper').innerText()
    expect(words).toMatch(/999[\s\S]*55[\s\S]*101[\s\S]*08000 121 700/)
    if (language === '') expect(words).toMatch(/whom to look for[\s\S]*manager the problem/)
  },
  60_000,
)

test.each([
  '/pl/what-to-do/',
  '/pl/signs/this-week/',
  '/pl/training/ten-minute-team-talk/talk/#sign-in',
  '/pl/training/ten-minute-team-talk/certificate/',
])(
  'nobody signs or hangs up a sheet that says that nobody has read it: %s',
  async (path) => {
    const page = await hub.visit(path, { viewport: DESKTOP })
    const said = page.getByText(/Tłumaczenie maszynowe|Machine draft|Nikt, kto zna ten język/)
    expect(await said.filter({ visible: true }).count()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await said.filter({ visible: true }).count()).toBe(0)
  },
  60_000,
)

test('what to do is one sheet, without what is for managers only', async () => {
  const page = await hub.visit('/what-to-do/', { viewport: DESKTOP })
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Do not wait to be sure.').isVisible()).toBe(true)
  expect(await page.getByText('Managers: copy what').isVisible()).toBe(false)
}, 60_000)

test.each(['/guides/partners-and-suppliers/', '/for-guests/'])(
  'a short guide is two sheets: %s',
  async (path) => {
    const page = await hub.visit(path, { viewport: DESKTOP })
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
  },
  60_000,
)

test('a guide of 800 words prints on four sheets', async () => {
  const page = await hub.visit(GUIDE, { viewport: DESKTOP })
  const sheets = await sheetsOf(page)
  expect(sheets).toBeGreaterThan(0)
  expect(sheets).toBeLessThanOrEqual(4)
}, 60_000)
