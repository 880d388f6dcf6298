import { Buffer } from 'node:buffer'
import { join } from 'node:path'

import jsQr from 'jsqr'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { SHEET_SIZES, SIZE_NAMES, type PaperName } from '../../src/features/posters/sizes.ts'
import { CUT_SHEETS, cutMarks, UNPRINTED } from '../../src/takeaway/cut-sheet.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { brokenWords } from './broken-words.ts'
import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { keptData } from './kept-data.ts'

const hub = useHub()
const HOTEL = `<b>Harbour</b> ${'x'.repeat(300)} فندق 🏨 =1+1`
const POINTS_AN_INCH = 72

async function openMaker(): Promise<Page> {
  const page = await hub.visit('/posters/', { viewport: DESKTOP })
  await page.locator('[data-warnings] li').first().waitFor()
  return page
}

/** Waits until the preview shows what was chosen: it is drawn in the frame after the choice. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

function languagesOn(page: Page): Promise<readonly string[]> {
  return page.locator('[data-language]').evaluateAll((all) => all.map((box) => box.getAttribute('value') ?? ''))
}

/** Ticks boxes, or takes the ticks away, as fast as the page can follow: some tests do so hundreds of times. */
async function tick(page: Page, boxes: string, isTicked = true): Promise<void> {
  await page.locator(boxes).evaluateAll((all: HTMLInputElement[], checked) => {
    for (const box of all) if (box.checked !== checked) box.click()
  }, isTicked)
  await nextFrames(page)
}

async function choose(page: Page, kind: string, languages: readonly string[]): Promise<void> {
  await tick(page, `#kind-${kind}`)
  // At most three are ticked at a time.
  await tick(page, '[data-language]', false)
  await tick(page, languages.map((code) => `[data-language][value=${code}]`).join())
}

/** What a telephone reads in the code of the preview. */
async function scan(page: Page): Promise<string | undefined> {
  await page.locator('.sheet .qr-code').scrollIntoViewIfNeeded()
  const picture = await page.locator('.sheet .qr-code').screenshot({ scale: 'css' })
  const { data, info } = await sharp(picture)
    .resize({ width: 800, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

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
  const page = await openMaker()
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
    const page = await openMaker()
    await page.getByLabel('Duty manager, day and night: phone').fill('+44 1727 555 0199')
    await choose(page, 'worker', ['en', 'ar', 'uk'])
    await tick(page, '[name=showsHotel]')
    await page.locator(`[name=size][value="${card}"]`).check()
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
  const page = await openMaker()
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

test('the code of a sheet leads to what is on it, and a changed number is told there', async () => {
  const page = await openMaker()
  const address = new URL((await scan(page)) ?? 'nothing:')
  expect(address.pathname).toBe('/sheet/')
  expect(address.hash).toMatch(/^#kind=poster&date=\d{4}-\d\d-\d\d&country=GB&number=08000121700$/)

  const check = await hub.open(`/sheet/${address.hash}`)
  await check.getByText('This sheet is up to date').waitFor()
  expect(hub.requests.filter((request) => /08000|kind=/.test(new URL(request).search))).toEqual([])

  await check.route('**/sheet/', async (route) => {
    const today = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'text/html',
      body: today.replaceAll('08000 121 700', '0300 1').replaceAll('+448000121700', '+443001'),
    })
  })
  await check.reload()
  await check.getByText('The number on this sheet has changed').waitFor()
  expect(await check.locator('.sheet-check [data-number]').textContent()).toBe('0300 1')
  expect(await check.locator('.sheet-check [data-call]').getAttribute('href')).toBe('tel:+443001')
})

test('a sheet in Arabic runs from right to left, but its numbers do not', async () => {
  const page = await openMaker()
  await choose(page, 'worker', ['ar'])
  const sheet = page.locator('.sheet')
  expect([await sheet.getAttribute('lang'), await sheet.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect(await page.locator('.maker-warnings').textContent()).toContain('العربية')
  const isInOrder = await page.locator('.sheet-helpline bdi').evaluate((number) => {
    const text = number.firstChild
    if (!(text instanceof Text)) return false
    const startOf = (place: number) => {
      const range = document.createRange()
      range.setStart(text, place)
      range.setEnd(text, place + 1)
      return range.getBoundingClientRect().left
    }
    return startOf(0) < startOf(text.length - 1)
  })
  expect(isInOrder).toBe(true)
  await page.goto(hub.address('/ar/posters/'))
  await page.locator('[data-warnings] bdi[lang=ar][dir=rtl]').first().waitFor()
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1)
})

test('what is typed is text, is on the sheet in the next frames, and is kept only when somebody says so', async () => {
  const page = await openMaker()
  await page.getByLabel('Name of the hotel', { exact: true }).fill(HOTEL)
  await page.getByLabel('Duty manager, day and night: phone').fill('01632 960 145')
  await nextFrames(page)
  expect(await page.locator('.sheet-facts').textContent()).toContain('<b>Harbour</b>')
  expect(await page.locator('.sheet b').count()).toBe(0)
  expect(await page.locator('.sheet-duty bdi').textContent()).toBe('01632 960 145')
  expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1)).toBe(true)
  expect((await keptData(page)).local).toBe(0)

  await page.getByLabel('Keep these two on this device').check()
  await page.goto(hub.address('/papers/anti-slavery-policy/'))
  expect(await page.getByLabel('name of the hotel', { exact: true }).inputValue()).toBe(HOTEL)
  expect(await page.getByLabel('Keep these facts on this device').isChecked(), 'a yes for posters alone').toBe(false)
  await page.getByText('kept on this device by “Posters and cards”').waitFor()
  await page.goBack()
  await page.locator('[data-warnings] li').first().waitFor()
  expect(await page.getByLabel('Keep these two on this device').isChecked()).toBe(true)
  expect(await page.getByLabel('Duty manager, day and night: phone').inputValue()).toBe('01632 960 145')
  await page.locator('[data-clear]').click()
  expect((await keptData(page)).local).toBe(0)
  expect(await page.getByLabel('Name of the hotel', { exact: true }).inputValue()).toBe('')
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
  const page = await openMaker()
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
        const file = join(await makeFolder(), 'sheet.png')
        await (await saved).saveAs(file)
        const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
        expect([info.width, info.height]).toEqual([1080, 1350])
        const read = jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
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

test('where the texts cannot be loaded the page says so and prints no sheet; “Print” tries again', async () => {
  const page = await hub.open('/papers/', { viewport: DESKTOP })
  // Answered with a page, as some networks of hotels do: Chromium would report a lost connection as an error of the page.
  await page.route('**/posters/*.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }))
  await page.goto(hub.address('/posters/'))
  const said = page.getByText('there is no sheet to print yet')
  await said.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect([await said.isVisible(), await page.locator('.sheet').isVisible()]).toEqual([true, false])

  await page.emulateMedia({ media: 'screen' })
  await page.unroute('**/posters/*.json')
  const printed = page.waitForEvent('console', (message) => message.text() === 'printed')
  await page.evaluate(() => addEventListener('beforeprint', () => console.log('printed')))
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await printed
  await page.emulateMedia({ media: 'print' })
  expect([await said.isVisible(), await page.locator('.sheet').isVisible()]).toEqual([false, true])
})

test('a notice of a State is named with its size, and none of its words are printed', async () => {
  const page = await openMaker()
  await page.locator('#kind-notice').check()
  await page.getByText('At least 11 × 17 inches.').waitFor()
  expect(await page.locator('.sheet').isVisible()).toBe(false)
})

test('without script there is a sheet to print, and ready ones for each job', async () => {
  const page = await hub.visit('/posters/', WITHOUT_SCRIPT)
  expect(await page.locator('.sheet').isVisible()).toBe(true)
  expect(await page.getByLabel('Name of the hotel', { exact: true }).isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Pocket card: Housekeeping' }).waitFor()
  await page.goto(hub.address('/sheet/'))
  expect(await page.getByText('Check a sheet by hand').isVisible()).toBe(true)
})

test('no word and no telephone number is broken on any sheet in any language, three beside each other neither', async () => {
  const page = await openMaker()
  const languages = await languagesOn(page)
  expect(languages).toHaveLength(8)
  await page.getByLabel('Name of the hotel', { exact: true }).fill('The Grand Harbour House Hotel & Spa, St Albans')
  await page.getByLabel('Duty manager, day and night: phone').fill('+44 1727 555 0199')
  const broken: string[] = []
  for (const kind of ['staff-room', 'guests', 'worker'])
    for (const chosen of [...languages.map((language) => [language]), ['ro', 'uk', 'pl'], ['es', 'ar', 'pt']]) {
      await choose(page, kind, chosen)
      await tick(page, '[name=showsHotel]')
      for (const size of SIZE_NAMES) {
        await tick(page, `[name=size][value="${size}"]`)
        const isTold = (await page.locator('[data-warnings]').innerText()).includes('Not everything fits')
        const words = isTold ? [] : await brokenWords(page, '.sheet')
        broken.push(...words.map((word) => `${kind}, ${size}, ${chosen.join()}: ${word}`))
      }
    }
  expect(broken).toEqual([])
})

/** Ours, the one with the longest words, and one that is read from right to left. */
test.each(['', 'uk/', 'ar/'].flatMap((language) => [PHONE, DESKTOP].map((viewport) => [language, viewport] as const)))(
  'the page stays where it is while its preview loads, also when another language is offered: /%sposters/ %o',
  async (language, viewport) => {
    const page = await hub.open('/privacy/', { viewport })
    await page.addInitScript(() => {
      let moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') moved += entry.value
        document.documentElement.dataset['moved'] = String(moved)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(hub.address(`/${language}posters/`))
    await page.locator('[data-warnings] li').first().waitFor({ state: 'attached' })
    await nextFrames(page)
    const moved = await page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0))
    expect(moved).toBeLessThanOrEqual(0.02)
  },
)
