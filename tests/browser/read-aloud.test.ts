import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { speakAs } from './speak-as.ts'

const hub = useHub()

/** Opens a page on a device with these voices. */
async function openWith(path: string, voices: Parameters<typeof speakAs>[1]): Promise<Page> {
  const page = await hub.open('/robots.txt')
  await speakAs(page, voices)
  await page.goto(hub.address(path))
  return page
}

const LOCAL = [{ lang: 'en-GB', localService: true }]
const buttons = (page: Page) => page.locator('[data-read-aloud]:visible')

/** What is said now, and what is marked: the sentence, and the word. */
const state = (page: Page) =>
  page.evaluate(() => ({
    said: speechSynthesis.speaking ? document.documentElement.dataset['said'] : undefined,
    marked: ['read-sentence', 'read-word'].map((name) => Array.from(CSS.highlights.get(name) ?? [], String).join('')),
  }))

async function startReading(page: Page): Promise<void> {
  await buttons(page).first().locator('summary').click()
  await buttons(page).first().getByRole('button', { name: 'Start reading' }).click()
}

const SILENT = { said: undefined, marked: ['', ''] }

test.each(['/act-now/', '/is-this-you/', '/rights/can-my-boss-keep-my-passport/', '/show/'])(
  '%s is read by a voice of the device after a second press, and marked as it is read',
  async (path) => {
    const page = await openWith(path, LOCAL)
    await buttons(page).first().locator('summary').click()
    await buttons(page).first().getByText('Others may hear this.').waitFor()
    expect(await state(page)).toEqual(SILENT)
    await buttons(page).first().getByRole('button', { name: 'Start reading' }).click()
    const title = (await page.getByRole('heading', { level: 1 }).first().innerText()).trim()
    await expect.poll(() => state(page)).toEqual({ said: title, marked: [title, ''] })
    await page.evaluate(() => dispatchEvent(new CustomEvent('say-word', { detail: 1 })))
    const [, word] = title.split(' ')
    expect((await state(page)).marked).toEqual([title, word])
    await page.evaluate(() => dispatchEvent(new Event('say-next')))
    const { said, marked } = await state(page)
    expect(said).not.toBe(title)
    expect(marked).toEqual([said, ''])
  },
  60_000,
)

test.each([
  ['no voice', []],
  ['a voice of a server alone', [{ lang: 'en-GB', localService: false }]],
  ['a voice of another language', [{ lang: 'pl-PL', localService: true }]],
])(
  'Nothing is offered where the device has %s',
  async (_, voices) => {
    const page = await openWith('/act-now/', voices)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[data-read-aloud]').count()).toBeGreaterThan(0)
    expect(await buttons(page).count()).toBe(0)
  },
  60_000,
)

test('A voice that the device loads late is offered, and the one that is spoken in the country comes first', async () => {
  const page = await openWith('/zh-hans/act-now/', [])
  await page.waitForLoadState('networkidle')
  await page.evaluate(() =>
    dispatchEvent(
      new CustomEvent('voices', {
        detail: [
          { lang: 'zh-HK', localService: true },
          { lang: 'zh_CN', localService: true },
        ],
      }),
    ),
  )
  await buttons(page).first().locator('summary').click()
  await buttons(page).first().getByRole('button').click()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['voice'])).toBe('zh_CN')
}, 60_000)

test.each([
  ['a second press', (page: Page) => page.getByRole('button', { name: 'Stop' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a press on anything else', (page: Page) => page.locator('.folds summary').first().click()],
  ['hiding the tab', (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))],
])(
  'It stops by %s',
  async (_, stop) => {
    const page = await openWith('/is-this-you/', LOCAL)
    await startReading(page)
    await expect.poll(async () => (await state(page)).said).toBe('Is this you?')
    await stop(page)
    expect(await state(page)).toEqual(SILENT)
    expect(await page.locator('[data-read-aloud] button').last().innerText()).toBe('Start reading')
  },
  60_000,
)

test.each([
  ['the button', (page: Page) => page.locator('[data-leave]').click({ noWaitAfter: true })],
  [
    'three presses of Shift',
    async (page: Page) => {
      for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Shift')
    },
  ],
])(
  'Leaving by %s ends it at once, before another page has come',
  async (_, leave) => {
    const page = await openWith('/act-now/', LOCAL)
    // Nothing comes, so that what stops is not the end of the page.
    await page.route(/^(?!http:\/\/localhost)/, () => undefined)
    const left = await page.locator('[data-leave]').getAttribute('href')
    hub.letGoTo(left ?? '')
    await startReading(page)
    await expect.poll(async () => (await state(page)).said).toBe('Act now')
    await page.evaluate(() => (speechSynthesis.cancel = () => console.info('silent')))
    const isSilent = page.waitForEvent('console', (message) => message.text() === 'silent')
    await leave(page)
    await isSilent
  },
  60_000,
)

test('“Say this” reads its sentences alone, in the language of who hears them', async () => {
  const page = await openWith('/pl/act-now/', LOCAL)
  const say = page.locator('.say [data-read-aloud]')
  await say.locator('summary').click()
  await say.getByRole('button').click()
  const first = await page.locator('.say-line').first().innerText()
  await expect.poll(async () => first.startsWith((await state(page)).said ?? '-')).toBe(true)
  // The page itself is Polish, for which the device has no voice.
  expect(await buttons(page).count()).toBe(1)
}, 60_000)

test('The large sentence is read to the person in front, in her language', async () => {
  const page = await openWith('/show/', [...LOCAL, { lang: 'pl-PL', localService: true }])
  await page.getByLabel('Language of the other person').selectOption('pl')
  await page.getByRole('button', { name: 'Show large' }).first().click()
  await startReading(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['voice'])).toBe('pl-PL')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  expect(await state(page)).toEqual(SILENT)
}, 60_000)

test('A number to call is said digit by digit', async () => {
  const page = await openWith('/act-now/', LOCAL)
  await startReading(page)
  const said: string[] = []
  for (let at = 0; at < 6; at += 1) {
    said.push((await state(page)).said ?? '')
    await page.evaluate(() => dispatchEvent(new Event('say-next')))
  }
  expect(said.join('|')).toMatch(/9 9 9/)
}, 60_000)

test('A browser without highlights marks the paragraph', async () => {
  const page = await hub.open('/robots.txt')
  await speakAs(page, LOCAL)
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await page.goto(hub.address('/is-this-you/'))
  await startReading(page)
  await expect.poll(() => page.locator('.is-read').allInnerTexts()).toEqual(['Is this you?'])
  await page.keyboard.press('Escape')
  expect(await page.locator('.is-read').count()).toBe(0)
}, 60_000)
