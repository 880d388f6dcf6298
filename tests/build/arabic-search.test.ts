import { describe, expect, it } from 'vitest'

import { useArabicSite, useBrowser } from './helpers/arabic-hub.ts'

const GUIDE = 'guides/first-five-minutes/'

/** What an element on the page is said to be written in, and which way it runs. */
function languageOf(text: Element): readonly unknown[] {
  return [text.closest('[lang]')?.getAttribute('lang'), getComputedStyle(text).direction]
}

describe('The search of a hub in two languages', () => {
  const open = useBrowser(useArabicSite())

  it('A result of search keeps the order of the digits of its number', async () => {
    const page = await open('/ar/search/', 360)
    // Everything has come: results are not written again.
    await page.waitForLoadState('networkidle')
    await page.getByRole('searchbox').fill('خط المساعده')
    const part = page.locator('.results [data-part="meta"] bdi', { hasText: '08000 121 700' }).first()
    await part.waitFor()
    expect(await part.innerText()).toBe('08000 121 700')
    expect(await part.evaluate((number) => getComputedStyle(number).direction)).toBe('ltr')
  })

  it('The reason of an English result is marked by its own language', async () => {
    const page = await open('/ar/search/', 360)
    const reasons = page.locator('.results li:has(a[lang="en"]) [data-part="reason"]:visible')
    // Guides that are not translated show a sign which is.
    await page.getByRole('searchbox').fill('لافتة عدم الإزعاج')
    const arabic = reasons.filter({ hasText: 'الإزعاج' }).first()
    await expect.poll(() => arabic.evaluate(languageOf)).toEqual(['ar', 'rtl'])
    await page.getByRole('searchbox').fill('supplier code')
    const english = reasons.filter({ hasText: 'code' }).first()
    await expect.poll(() => english.evaluate(languageOf)).toEqual(['en', 'ltr'])
  })

  it('Somebody who types Arabic without vowel signs finds the guide and opens it', async () => {
    const page = await open('/ar/search/', 360)
    await page.getByRole('searchbox').fill('الدقائق الاولى')
    await page.locator('[data-results] a', { hasText: 'الدقائق الخمس' }).first().click()
    expect(new URL(page.url()).pathname).toBe(`/ar/${GUIDE}`)
    expect(await page.locator('h1').innerText()).toBe('الدقائق الخمس الأُولى')
  })

  it('Who types Arabic on an English page is led to the search in Arabic, which knows her words; the address does not', async () => {
    const page = await open('/search/', 360)
    const words = 'إشارات خطر'
    await page.getByRole('searchbox').fill(words)
    const offer = page.locator('[data-offers] [lang="ar"][dir="rtl"]')
    await offer.getByRole('link', { name: 'البحث بالعربية' }).waitFor()
    expect(await offer.getByRole('link').nth(1).getAttribute('href')).toBe('/ar/topics/signs/')
    expect(await offer.getByRole('link').last().getAttribute('href')).toBe('/ar/act-now/')
    await offer.getByRole('link', { name: 'البحث بالعربية' }).click()
    await page.locator('html[lang="ar"] .results a[href="/ar/topics/signs/"]').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(words)
    expect(new URL(page.url()).href).toBe(new URL('/ar/search/', page.url()).href)
    await page.getByRole('searchbox').fill('المساعدة')
    await page.locator('.results li').first().waitFor()
    expect(await page.locator('[data-offers]').isVisible()).toBe(false)
  })

  it('An English result on an Arabic page is marked, runs from left to right, and the page says so', async () => {
    const page = await open('/ar/search/', 360)
    await page.getByRole('searchbox').fill('supplier code')
    const result = page.locator('.results li').first()
    await result.waitFor()
    expect(await result.locator('.tag').allInnerTexts()).toContain('الإنجليزية')
    expect(await result.locator('a').getAttribute('lang')).toBe('en')
    expect(await page.locator('[data-fallback]').isVisible()).toBe(true)
  })
})
