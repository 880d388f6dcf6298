import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { heading, notice, useKeepingPhone } from './keeping-phone.ts'

/* The same worker in every language of the hub: what she types, as people type it, and the first word of her answer. */

const phone = useKeepingPhone()

interface Worker {
  /** Its BCP 47 tag. */
  readonly language: string
  readonly types: string
  /** The first sentence of the answer: a “No” would deny what she has just said. */
  readonly no: string
}

const WORKERS: readonly Worker[] = [
  { language: 'en', types: 'my boss has my pasport', no: 'Your boss should not keep your passport.' },
  { language: 'pl', types: 'szef zabral mi paszport', no: 'Szef nie powinien zatrzymywać twojego paszportu.' },
  { language: 'ro', types: 'seful mi-a luat pasaportul', no: 'Șeful nu ar trebui să vă țină pașaportul.' },
  {
    language: 'es',
    types: 'el jefe tiene mi pasaporte y no me lo da',
    no: 'Tu jefe no debería quedarse con tu pasaporte.',
  },
  { language: 'pt', types: 'o patrao ficou com o meu passaporte', no: 'O chefe não deve ficar com o seu passaporte.' },
  { language: 'uk', types: 'начальник забрав мій паспорт', no: 'Начальник не повинен тримати ваш паспорт.' },
  { language: 'ar', types: 'المدير اخذ جواز سفري', no: 'لا ينبغي لصاحب العمل أن يحتفظ بجواز سفرك.' },
  { language: 'zh-Hans', types: '老板扣了我的护照', no: '老板不应该扣着你的护照。' },
]

const ANSWER = 'rights/can-my-boss-keep-my-passport/'

function rootOf(language: string): string {
  return language === 'en' ? '/' : `/${language.toLowerCase()}/`
}

/** Types into the search of her language, and opens what it finds first. */
async function findAnswer(page: Page, { language, types, no }: Worker): Promise<void> {
  await page.getByRole('searchbox').first().fill(types)
  const first = page.locator('[data-results] li a').first()
  await expect.poll(() => first.getAttribute('href')).toContain(`${rootOf(language)}${ANSWER}`)
  // Who helps her learns in English how far the text can be trusted.
  const state = page.locator('[data-results] li').first().locator('[data-part="state-english"]')
  expect(await state.textContent()).toBe(language === 'en' ? '' : 'Machine draft')
  await first.click()
  await page.waitForURL(`**${rootOf(language)}${ANSWER}*`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  expect(await page.locator('main .answer').first().innerText()).toMatch(new RegExp(`^${no}`))
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
}

test.each(WORKERS)(
  'My passport is held: $types: one search leads to her right and a number, in her language',
  async (worker) => {
    const page = await phone.open(`${rootOf(worker.language)}search/`)
    await findAnswer(page, worker)
  },
  60_000,
)

/** What is kept is found by address, whatever the language: one that has a folder of its own is enough. */
test.each(WORKERS.filter(({ language }) => language === 'ar'))(
  'My passport is held: $types: and so in flight mode, with what she kept',
  async (worker) => {
    const root = rootOf(worker.language)
    const page = await phone.keepFor('housekeeping', root)
    phone.server.loseSignal()
    await page.goto(`${phone.server.origin}${root}search/`)
    await findAnswer(page, worker)
    // The day of the copy.
    expect(await notice(page)).toMatch(/\p{N}/u)
    await page.goto(`${phone.server.origin}${root}act-now/`)
    expect(await page.locator('main a[href="tel:999"]').count()).toBeGreaterThan(0)
    await page.goto(`${phone.server.origin}${root}jobs/housekeeping/`)
    expect(await heading(page)).toMatch(/\p{L}/u)
  },
  60_000,
)

test('Employment-rights campaign: the Arabic page mirrors, prints and is readable at 200 percent; every language has the same action block', async () => {
  const numbersOf = async (language: string) => {
    const page = await phone.open(`${rootOf(language)}${ANSWER}`)
    const links = await page.locator('main section.act a[href^="tel:"]').all()
    const numbers = await Promise.all(links.map((link) => link.getAttribute('href')))
    await page.close()
    return numbers
  }
  const numbers = await numbersOf('en')
  expect(numbers).toContain('tel:999')
  for (const { language } of WORKERS) expect(await numbersOf(language), language).toEqual(numbers)

  const page = await phone.open(`/ar/${ANSWER}`)
  // A window of 640 pixels, enlarged.
  await page.setViewportSize({ width: 320, height: 480 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  // The name of the hub begins at the right edge, and so does the text.
  const logo = await page.locator('header a').first().boundingBox()
  expect(320 - (logo?.x ?? 0) - (logo?.width ?? 0)).toBeLessThan(40)
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main .answer').isVisible()).toBe(true)
  expect(await page.locator('main section.act a[href="tel:999"]').first().isVisible()).toBe(true)
}, 60_000)
