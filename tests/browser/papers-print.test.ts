import { expect, test } from 'vitest'

import { brokenWords } from './broken-words.ts'
import { DESKTOP, useHub } from './hub.ts'

const hub = useHub()

const POLICY = '/papers/anti-slavery-policy/'

/** Papers that are filled in on the spot have one sheet, whether they promise it or not. */
const ONE_SHEET = ['hold-on-a-room', 'police-hand-over-receipt']

/** The most sheets that a paper may be printed on: as many pages as it promises, and more for one that has a log. */
function mostSheets(slug: string, summary: string): number {
  if (/\bthree to four pages\b/i.test(summary)) return 4
  if (/\btwo pages\b/i.test(summary)) return 2
  return /\bone (?:page|card)\b/i.test(summary) || ONE_SHEET.includes(slug) ? 1 : 3
}

test('no paper is printed with a blank sheet, a broken word, or that nobody has read it; a paper of one page has one', async () => {
  const page = await hub.open(POLICY, { viewport: DESKTOP })
  const options = page.getByLabel('Paper', { exact: true }).locator('option')
  await options.nth(5).waitFor({ state: 'attached' })
  const papers = await options.evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''))
  expect(papers.length).toBeGreaterThan(20)
  for (const path of papers) {
    await page.goto(hub.address(path))
    await page.locator('[data-fact]').evaluateAll((fields: HTMLInputElement[]) => {
      for (const field of fields) {
        field.value = 'Daniel Reid, +44 1727 555 0199'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await page.locator('[data-fact=hotelName]').fill('The Grand Harbour House Hotel & Spa, St Albans')
    const slug = path.split('/').at(-2) ?? ''
    const most = mostSheets(slug, await page.locator('[data-swap=head] .measure').first().innerText())
    for (const format of ['A4', 'Letter']) {
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, format })).toString('latin1')
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b.*?\/Font\s*<<(.*?)>>/gs)]
      expect(sheets.length, slug).toBeGreaterThan(0)
      expect(sheets.length, `${slug}, ${format}`).toBeLessThanOrEqual(most)
      // A blank sheet has the letters of its number and no bold ones.
      const fonts = sheets.map(([, names]) => names?.match(/\/F\d+/g)?.length)
      expect(fonts, slug).not.toContain(1)
      const width = Number(/\/MediaBox\s*\[0 0 ([\d.]+)/.exec(pdf)?.[1])
      // On end or on its side.
      const widths = format === 'A4' ? [595, 842] : [612, 792]
      if (slug !== 'night-card') expect(Math.min(...widths.map((one) => Math.abs(width - one))), slug).toBeLessThan(2)
    }
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('body').innerText()
    expect(printed, slug).not.toMatch(/nobody has (read|checked)/i)
    expect(await brokenWords(page, '.paper'), slug).toEqual([])
    await page.emulateMedia({ media: null })
  }
}, 240_000)

test('only the paper is printed, with its foot and whose it is', async () => {
  const page = await hub.open(POLICY, { viewport: DESKTOP })
  await page.getByLabel('name of the hotel', { exact: true }).fill('Harbour House')
  await page.emulateMedia({ media: 'print' })
  const printed = (await page.locator('body').innerText()).trim()
  expect(printed).toMatch(/^Anti-slavery policy\s+Harbour House/)
  for (const beside of ['Papers to fill in', 'Keep these facts', 'How to use this paper', 'Sources\n', 'legal advice'])
    expect(printed).not.toContain(beside)
}, 60_000)
