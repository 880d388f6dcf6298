import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openIndex } from '../../src/search/open-index.ts'
import { DRAFT_TITLE, WRONG_NUMBER } from '../fixtures/arabic/translations.ts'
import { readHtml } from '../helpers/read-html.ts'
import { textFilesOf } from '../helpers/text-files-of.ts'
import { useArabicSite, useBrowser } from './helpers/arabic-hub.ts'
import { attribute, elements, visibleText } from './helpers/read-page.ts'

/* The hub in a second language that is written from right to left: built, read as files, then used. */

const GUIDE = 'guides/first-five-minutes/'
const UNTRANSLATED = 'guides/when-a-child-may-be-at-risk/'
const ADDRESS = 'http://localhost:4321'

const site = useArabicSite()

/** What an element on the page is said to be written in, and which way it runs. */
function languageOf(text: Element): readonly unknown[] {
  return [text.closest('[lang]')?.getAttribute('lang'), getComputedStyle(text).direction]
}

/** What the head of a page says to readers and search engines. */
async function look(path: string) {
  const root = await readHtml(site, path)
  const html = root.querySelector('html')
  const links = elements(root, 'link')
  const withRel = (rel: string) => links.filter((link) => attribute(link, 'rel') === rel)
  return {
    root,
    language: attribute(html, 'lang'),
    direction: attribute(html, 'dir'),
    articleLanguage: attribute(root.querySelector('article.measure'), 'lang'),
    heading: visibleText(root.querySelector('h1')),
    text: visibleText(root.querySelector('main')),
    notices: elements(root, 'p.notice').map(visibleText),
    canonical: withRel('canonical').map((link) => attribute(link, 'href')),
    alternates: withRel('alternate').flatMap((link) => {
      const code = attribute(link, 'hreflang')
      return code === undefined ? [] : [`${code} ${attribute(link, 'href')}`]
    }),
    dialled: elements(root, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('tel:')),
  }
}

describe('The files', () => {
  it('Arabic stands under /ar/ and runs from right to left; English stays where it was', async () => {
    const arabic = await look('/ar/')
    expect(arabic).toMatchObject({ language: 'ar', direction: 'rtl', heading: 'لاحِظ. واعرف ماذا تفعل.' })
    expect(arabic.canonical).toEqual([`${ADDRESS}/ar/`])
    expect(await look('/')).toMatchObject({ language: 'en', direction: 'ltr', canonical: [`${ADDRESS}/`] })
  })

  it('A translated guide is in Arabic and says that a machine translated it', async () => {
    const guide = await look(`/ar/${GUIDE}`)
    expect(guide).toMatchObject({ language: 'ar', articleLanguage: 'ar', heading: 'الدقائق الخمس الأُولى' })
    expect(guide.text).toContain('احفظ سلامتك')
    expect(guide.text).not.toContain('Stay calm')
    expect(guide.notices).toContain('ترجمت آلة هذه الصفحة. لم يراجعها بعد أحد يتكلم هذه اللغة.')
    expect(guide.canonical).toEqual([`${ADDRESS}/ar/${GUIDE}`])
  })

  it('A translated guide says that it exists in both languages', async () => {
    const { root } = await look(`/ar/${GUIDE}`)
    expect(visibleText(root.querySelector('.article-meta'))).toContain('العربية')
  })

  it('A guide without a translation is shown in English, marked as English, and leads search engines there', async () => {
    const guide = await look(`/ar/${UNTRANSLATED}`)
    const original = await look(`/${UNTRANSLATED}`)
    expect(guide).toMatchObject({ language: 'ar', direction: 'rtl', articleLanguage: 'en', heading: original.heading })
    expect(guide.notices).toContain('لم تُترجم هذه الصفحة بعد. أنت تقرؤها بالإنجليزية.')
    expect(guide.canonical).toEqual([`${ADDRESS}/${UNTRANSLATED}`])
  })

  it('Two pages name each other as translations only where both are written', async () => {
    const both = [`en ${ADDRESS}/${GUIDE}`, `ar ${ADDRESS}/ar/${GUIDE}`]
    expect((await look(`/${GUIDE}`)).alternates).toEqual(both)
    expect((await look(`/ar/${GUIDE}`)).alternates).toEqual(both)
    expect((await look(`/${UNTRANSLATED}`)).alternates).toEqual([])
    expect((await look(`/ar/${UNTRANSLATED}`)).alternates).toEqual([])
  })

  it('A link in a translated text leads to the page in Arabic', async () => {
    const { root } = await look(`/ar/${GUIDE}`)
    const addresses = elements(root, 'article a').map((link) => attribute(link, 'href'))
    expect(addresses).toContain(`/ar/${UNTRANSLATED}`)
  })

  it('Numbers are those of the original, whatever a translation says', async () => {
    const helplines = await look('/ar/helplines/')
    expect(helplines.text).toContain('خط المساعدة في حالات الاستغلال')
    expect(helplines.text).toContain('08000 121 700')
    expect(helplines.dialled).toEqual((await look('/helplines/')).dialled)
    for (const [file, text] of await textFilesOf(site)) {
      expect(text, file).not.toContain(WRONG_NUMBER.phone)
      expect(text, file).not.toContain(WRONG_NUMBER.dial)
    }
  })

  it('Signs, jobs and topics are translated one by one', async () => {
    const signs = await look('/ar/signs/')
    const [arabic, english] = ['hk-dnd', 'hk-items'].map((id) => signs.root.querySelector(`#${id}`))
    expect(visibleText(arabic ?? null)).toContain('وقد يكون أيضًا')
    expect(attribute(arabic ?? null, 'lang')).toBeUndefined()
    expect(english).toBeDefined()
    expect((await look('/ar/jobs/housekeeping/')).heading).toBe('تدبير الغرف وتنظيفها')
    expect((await look('/ar/topics/signs/')).heading).toBe('علامات ينبغي ملاحظتها')
  })

  it('The footer of every language leads to the others, each by its own name', async () => {
    for (const path of ['/', '/ar/', `/${GUIDE}`, `/ar/${UNTRANSLATED}`]) {
      const { root } = await look(path)
      const languages = elements(root, 'footer a')
        .filter((link) => attribute(link, 'hreflang') !== undefined)
        .map((link) => `${attribute(link, 'hreflang')} ${visibleText(link)} ${attribute(link, 'href')}`)
      expect(languages, path).toEqual(['en English /', 'ar العربية /ar/'])
    }
  })

  it.for(['الاولى', 'الدقائق الخمس', 'الدّقائقُ الخَمسُ'])('Search finds the guide by “%s”', async (words) => {
    const files: Readonly<Record<string, string>> = JSON.parse(await readFile(join(site, 'ar/search.json'), 'utf8'))
    const [metadata = '', bodyIndex] = await Promise.all(
      ['metadata', 'bodyIndex'].map((part) => readFile(join(site, files[part] ?? ''), 'utf8')),
    )
    const { hits } = openIndex({ metadata, bodyIndex }).search(words, { limit: 3 })
    const card = hits.find(({ id }) => id === `/ar/${GUIDE}`)?.card
    expect(card, JSON.stringify(hits)).toBeDefined()
    expect(card?.language).toBe('ar')
  })

  it('No word of an unpublished translation leaves the dataset', async () => {
    for (const [file, text] of await textFilesOf(site)) expect(text, file).not.toContain(DRAFT_TITLE)
    const riskMap = await look('/ar/guides/risk-map/')
    expect(riskMap).toMatchObject({ articleLanguage: 'en', canonical: [`${ADDRESS}/guides/risk-map/`], alternates: [] })
  })
})

describe('In a browser', () => {
  const open = useBrowser(site)

  it('The header is mirrored: the logo is at the right edge, the menu at the left', async () => {
    const page = await open('/ar/', 360)
    const brand = await page.locator('.header .brand svg').boundingBox()
    const menu = await page.locator('.header .menu > summary').boundingBox()
    expect((brand?.x ?? 0) + (brand?.width ?? 0)).toBeGreaterThan(320)
    expect(menu?.x).toBeLessThan(40)
  })

  it.for(['/ar/', `/ar/${GUIDE}`, `/ar/${UNTRANSLATED}`, '/ar/helplines/', '/ar/resources/', '/ar/signs/'])(
    '%s needs no sideways scrolling on the smallest phone',
    async (path) => {
      const page = await open(path, 320)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    },
  )

  it('A telephone number keeps its order of digits', async () => {
    const page = await open('/ar/', 360)
    const number = page.locator('.strip [data-number]')
    expect(await number.innerText()).toBe('08000 121 700')
    expect(await number.evaluate((link) => getComputedStyle(link).direction)).toBe('ltr')
  })

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

  it('The silent call reads as it is done: first 999, then 55', async () => {
    const page = await open('/ar/', 1200)
    const places = await page.locator('.act-more').evaluate((text) => {
      const placeOf = (digits: string) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.search(new RegExp(`\\b${digits}\\b`)) ?? -1
          if (at === -1) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + digits.length)
          return range.getBoundingClientRect().x
        }
        return Number.NaN
      }
      return { first: placeOf('999'), second: placeOf('55') }
    })
    expect(places.first).toBeLessThan(places.second)
  })

  it('Somebody who types Arabic without vowel signs finds the guide and opens it', async () => {
    const page = await open('/ar/search/', 360)
    await page.getByRole('searchbox').fill('الدقائق الاولى')
    await page.locator('[data-results] a', { hasText: 'الدقائق الخمس' }).first().click()
    expect(new URL(page.url()).pathname).toBe(`/ar/${GUIDE}`)
    expect(await page.locator('h1').innerText()).toBe('الدقائق الخمس الأُولى')
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
