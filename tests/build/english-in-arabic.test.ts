import { describe, expect, it } from 'vitest'

import { TRANSLATIONS } from '../fixtures/arabic/translations.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'
import { readHtml } from '../helpers/read-html.ts'
import { textFilesOf } from '../helpers/text-files-of.ts'
import { useArabicSite, useBrowser } from './helpers/arabic-hub.ts'
import { readContent } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { fallbackTexts, unmarkedTexts } from './helpers/fallback-texts.ts'

/* English texts in place of missing translations, on pages from right to left. */

const site = useArabicSite()

it('Every English text in place of an Arabic one is marked as English and runs from left to right', async () => {
  const translated = TRANSLATIONS.filter(({ language, isDraft }) => language === 'ar' && isDraft !== true)
  const { published } = await readContent(FROZEN_CONTENT)
  const texts = fallbackTexts(published, new Set(translated.map(({ of }) => of)))
  const files = (await textFilesOf(site)).map(([file]) => file)
  const paths = files.flatMap((file) => /^(ar\/(?:.*\/)?)index\.html$/.exec(file)?.slice(1) ?? [])
  expect(paths.length).toBeGreaterThan(30)
  const pages = await Promise.all(paths.map((path) => readHtml(site, path)))
  expectNoProblems(
    pages.flatMap((page, index) => unmarkedTexts(page, texts).map((problem) => `/${paths[index]}: ${problem}`)),
  )
})

describe('In a browser', () => {
  const open = useBrowser(site)

  it.for([
    ['/ar/jobs/', '.tile [lang="en"]'],
    ['/ar/', '.card [lang="en"]'],
    ['/ar/signs/', '.sign[lang="en"]'],
    ['/ar/helplines/', '.panel-title[lang="en"]'],
  ] as const)('On %s English text runs from left to right: %s', async ([path, selector]) => {
    const page = await open(path, 360)
    const direction = await page
      .locator(selector)
      .first()
      .evaluate((text) => getComputedStyle(text).direction)
    expect(direction).toBe('ltr')
  })

  it('What scripts show in English says so, too: a result of search, a card and a box of the list', async () => {
    const search = await open('/ar/search/', 360)
    await search.getByRole('searchbox').fill('supplier code')
    const list = await open('/ar/browse/?sort=title', 1200)
    const texts = [
      search.locator('[data-results] a').first(),
      search.locator('[data-results] [data-part="summary"] span').first(),
      list.locator('[data-results] .card-title a', { hasText: 'Draw a risk map' }),
      list.locator('[data-facet="role"] li:has([value="front-desk"]) label'),
    ]
    for (const text of texts) {
      // A result that a later stage of the search draws again is no part of the page any more.
      const look = () =>
        text.evaluate((shown) => [shown.closest('[lang]')?.getAttribute('lang'), getComputedStyle(shown).direction])
      await expect.poll(look, { message: String(text) }).toEqual(['en', 'ltr'])
    }
  })
})
