import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'

import jsQr from 'jsqr'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { SHEET_SIZES, SIZE_NAMES, type PaperName } from '../../src/features/posters/sizes.ts'
import { CUT_SHEETS, cutMarks, UNPRINTED } from '../../src/takeaway/cut-sheet.ts'
import { brokenWords } from './broken-words.ts'
import { DESKTOP, useHub } from './hub.ts'
import { choose, languagesOn, nextFrames, openMaker, tick } from './poster-page.ts'

const hub = useHub()
const POINTS_AN_INCH = 72
const DARK = { inversionAttempts: 'dontInvert' } as const

function inchesOf(size: PaperName): readonly [width: number, height: number] {
  const { width, height, unit } = SHEET_SIZES[size]
  return unit === 'in' ? [width, height] : [width / 25.4, height / 25.4]
}

/** The pages that are printed, each with its size in points. */
async function pagesOf(page: Page): Promise<readonly (readonly [width: number, height: number])[]> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => {
    const [width = 0, height = 0] = size.map(Number)
    return [width, height]
  })
}

async function printsOnePage(page: Page, size: PaperName): Promise<void> {
  const sheets = await pagesOf(page)
  expect(sheets.length, size).toBe(1)
  for (const [place, inches] of inchesOf(size).entries())
    // Chromium rounds to its own pixels.
    expect(Math.abs((sheets[0]?.[place] ?? 0) - inches * POINTS_AN_INCH), size).toBeLessThan(1)
}

test('a sheet of every size prints as one page of exactly that size', async () => {
  const page = await openMaker(hub)
  await choose(page, 'worker', ['en', 'ar'])
  for (const size of SIZE_NAMES) {
    await tick(page, `[name=size][value="${size}"]`)
    await page.locator('[data-card-paper]').evaluate((select: HTMLSelectElement) => {
      select.value = 'one'
      select.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await nextFrames(page)
    await printsOnePage(page, size)
  }
})

test.each(['wallet', 'a6'] as const)(
  'a hotel cuts its cards from paper that it has: one page, whole cards, marks, nothing at the edge: %s',
  async (card) => {
    const page = await openMaker(hub)
    await page.getByLabel('Duty manager, day and night: phone').fill('+44 1727 555 0199')
    await choose(page, 'worker', ['en', 'ar', 'uk'], '[name=showsHotel]', `[name=size][value="${card}"]`)
    for (const paper of ['a4', 'letter'] as const) {
      await page.locator('[data-card-paper]').selectOption(paper)
      await nextFrames(page)
      await printsOnePage(page, paper)
      const sheet = CUT_SHEETS[card][paper]
      const cards = page.locator('.cut-card .sheet')
      expect(await cards.count()).toBe(sheet.columns * sheet.rows)
      const languages = await cards.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))
      expect([...new Set(languages)]).toEqual(['en', 'ar', 'uk'])
      expect(await page.locator('.cut-mark').count()).toBe(cutMarks(sheet).length)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 1000, height: Math.ceil((1000 * sheet.height) / sheet.width) })
      const [sizes, edges] = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.cut-card')].map((cell) => cell.getBoundingClientRect())
        const words = [...document.querySelectorAll('.cut-card :is(p, strong, bdi, span, .qr-code)')]
          .map((word) => word.getBoundingClientRect())
          .filter(({ width }) => width > 0)
        const { right, bottom } = document.querySelector('.cut-sheet')?.getBoundingClientRect() ?? new DOMRect()
        const gaps = words.flatMap((word) => [word.left, word.top, right - word.right, bottom - word.bottom])
        return [boxes.map(({ width, height }) => [width, height] as const), Math.min(...gaps)]
      })
      const pixel = sheet.width / 1000
      for (const [width, height] of sizes) {
        expect(Math.abs(width * pixel - sheet.card.width)).toBeLessThan(0.1)
        expect(Math.abs(height * pixel - sheet.card.height)).toBeLessThan(0.1)
      }
      expect(edges * pixel).toBeGreaterThanOrEqual(UNPRINTED - 0.1)
      expect(await brokenWords(page, '.cut-sheet')).toEqual([])
      await page.emulateMedia({ media: null })
      await page.setViewportSize(DESKTOP)
    }
  },
)

test('a poster of the staff room is read from two metres: a picture, few large words, numbers that are the largest', async () => {
  const page = await openMaker(hub)
  const jobs = await page
    .locator('[name=job] option')
    .evaluateAll((all) => all.map((job) => job.getAttribute('value') ?? ''))
  for (const language of await languagesOn(page)) {
    await choose(page, 'staff-room', [language])
    for (const job of jobs) {
      await page.locator('[name=job]').selectOption(job)
      await nextFrames(page)
      const seen = await page.locator('.sheet').evaluate((sheet) => {
        const width = sheet.getBoundingClientRect().width
        const millimetres = (selector: string) =>
          [...sheet.querySelectorAll(selector)].map(
            (text) => (Number.parseFloat(getComputedStyle(text).fontSize) / width) * 210,
          )
        const large = sheet.querySelectorAll(
          '.sheet-headline, .sheet-heading, .sheet-entry:first-child, .sheet-closing',
        )
        const words = [...large]
          .map((text) => text.textContent)
          .join(' ')
          .match(/\S+/g)
        return {
          pictures: sheet.querySelectorAll('.sheet-picture').length,
          headline: Math.max(...millimetres('.sheet-headline')),
          numbers: Math.min(...millimetres('.sheet-danger bdi, .sheet-helpline bdi')),
          words: words?.length ?? 0,
        }
      })
      const where = `${language}, ${job}: ${JSON.stringify(seen)}`
      expect(seen.pictures, where).toBe(1)
      expect(seen.numbers, where).toBeGreaterThan(seen.headline)
      // Capital letters are about 0.7 of that.
      expect(seen.headline, where).toBeGreaterThanOrEqual(11)
      expect(seen.words, where).toBeLessThanOrEqual(45)
    }
  }
})

/** A line that was drawn on a canvas. */
interface Drawn {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly y: number
  readonly size: number
}

test('a picture for a phone is whole and read there in every language, one for each', async () => {
  const page = await openMaker(hub)
  await page.evaluate(() => {
    const { fillText } = CanvasRenderingContext2D.prototype
    const drawn: Drawn[] = []
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y, width) {
      const start = this.textAlign === 'right' ? x - (width ?? 0) : x
      drawn.push({
        text,
        start,
        end: start + (width ?? 0),
        y,
        size: Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0'),
      })
      document.documentElement.dataset['drawn'] = JSON.stringify(drawn)
      fillText.call(this, text, x, y, width)
    }
  })
  for (const kind of ['staff-room', 'guests', 'worker'])
    for (const chosen of [
      ['en', 'ar', 'uk'],
      ['es', 'pl', 'pt'],
      ['ro', 'zh-Hans'],
    ]) {
      await choose(page, kind, chosen)
      expect(await page.locator('[data-picture]').count()).toBe(chosen.length)
      for (const language of chosen) {
        const saved = page.waitForEvent('download')
        await page.locator(`[data-picture=${language}]`).click()
        const picture = sharp(await buffer(await (await saved).createReadStream())).ensureAlpha()
        const { width, height } = await picture.metadata()
        expect([width, height]).toEqual([1080, 1350])
        // Its code is at its foot, black on white: to look for one on all of it takes four times as long.
        const foot = picture.extract({ left: 0, top: 900, width: 1080, height: 450 })
        const read = jsQr(new Uint8ClampedArray(await foot.raw().toBuffer()), 1080, 450, DARK)?.data
        expect(read, `${kind}, ${language}`).toMatch(/\/sheet\/#kind=poster/)
        const words: readonly Drawn[] = JSON.parse(
          (await page.evaluate(() => document.documentElement.dataset['drawn'])) ?? '[]',
        )
        for (const { text, start, end, y, size } of words) {
          expect(size, text).toBeGreaterThanOrEqual(28)
          expect([start >= 0, end <= 1080, y <= 1350], text).toEqual([true, true, true])
        }
      }
    }
  await page.getByRole('button', { name: 'Text for SMS' }).click()
  expect(await page.locator('[data-sms] textarea').inputValue()).toContain('\n08000 121 700\n')
})

/** On A3 and 11 × 15 inches stands what stands on 11 × 17, in letters that are smaller for their width. */
const MEASURED = SIZE_NAMES.filter((size) => size !== 'a3' && size !== '11x15')

test('no word and no telephone number is broken on any sheet in any language, three beside each other neither', async () => {
  const page = await openMaker(hub)
  const languages = await languagesOn(page)
  expect(languages).toHaveLength(8)
  await page.getByLabel('Name of the hotel', { exact: true }).fill('The Grand Harbour House Hotel & Spa, St Albans')
  await page.getByLabel('Duty manager, day and night: phone').fill('+44 1727 555 0199')
  const broken: string[] = []
  for (const kind of ['staff-room', 'guests', 'worker'])
    for (const chosen of [...languages.map((language) => [language]), ['ro', 'uk', 'pl'], ['es', 'ar', 'pt']]) {
      await choose(page, kind, chosen, '[name=showsHotel]')
      for (const size of MEASURED) {
        await tick(page, `[name=size][value="${size}"]`)
        const isTold = (await page.locator('[data-warnings]').innerText()).includes('Not everything fits')
        const words = isTold ? [] : await brokenWords(page, '.sheet')
        broken.push(...words.map((word) => `${kind}, ${size}, ${chosen.join()}: ${word}`))
      }
    }
  expect(broken).toEqual([])
})
