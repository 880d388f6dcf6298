import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openIndex } from '../../src/search/open-index.ts'
import { DRAFT_TITLE, WRONG_NUMBER } from '../fixtures/arabic/translations.ts'
import { textFilesOf } from '../helpers/text-files-of.ts'
import { useArabicSite, useBrowser } from './helpers/arabic-hub.ts'
import { lookAt } from './helpers/look-at-page.ts'
import { attribute, visibleText } from './helpers/read-page.ts'

/* The hub in a second language that is written from right to left: built, read as files, then used. */

const GUIDE = 'guides/first-five-minutes/'
const ADDRESS = 'http://localhost:4321'

const site = useArabicSite()

describe('The files', () => {
  it('Arabic stands under /ar/ and runs from right to left; English stays where it was', async () => {
    const arabic = await lookAt(site, '/ar/')
    expect(arabic).toMatchObject({ language: 'ar', direction: 'rtl', heading: 'الاتجار بالبشر في الفنادق' })
    expect(arabic.canonical).toEqual([`${ADDRESS}/ar/`])
    expect(await lookAt(site, '/')).toMatchObject({ language: 'en', direction: 'ltr', canonical: [`${ADDRESS}/`] })
  })

  it('A translated guide is in Arabic and says that a machine translated it', async () => {
    const guide = await lookAt(site, `/ar/${GUIDE}`)
    expect(guide).toMatchObject({ language: 'ar', articleLanguage: 'ar', heading: 'الدقائق الخمس الأُولى' })
    expect(guide.text).toContain('احفظ سلامتك')
    expect(guide.text).not.toContain('Stay calm')
    expect(guide.notes).toEqual([
      'ترجمة آلية لم يراجعها أحد بعد. حيث تبقى صيغة المذكر فهي للنساء والرجال.',
      'Machine draft. Read it in English',
    ])
    expect(guide.canonical).toEqual([`${ADDRESS}/ar/${GUIDE}`])
  })

  it('A translated guide says that it exists in both languages', async () => {
    const { root } = await lookAt(site, `/ar/${GUIDE}`)
    expect(visibleText(root.querySelector('.article-meta'))).toContain('العربية')
  })

  it('Numbers are those of the original, whatever a translation says', async () => {
    const helplines = await lookAt(site, '/ar/helplines/')
    expect(helplines.text).toContain('خط المساعدة في حالات الاستغلال')
    expect(helplines.text).toContain('08000 121 700')
    expect(helplines.dialled).toEqual((await lookAt(site, '/helplines/')).dialled)
    for (const [file, text] of await textFilesOf(site)) {
      expect(text, file).not.toContain(WRONG_NUMBER.phone)
      expect(text, file).not.toContain(WRONG_NUMBER.dial)
    }
  })

  it('Signs, jobs and topics are translated one by one', async () => {
    const signs = await lookAt(site, '/ar/signs/')
    const [arabic, english] = ['hk-dnd', 'hk-items'].map((id) => signs.root.querySelector(`#${id}`))
    expect(visibleText(arabic ?? null)).toContain('وقد يكون أيضًا')
    expect(attribute(arabic ?? null, 'lang')).toBeUndefined()
    expect(english).toBeDefined()
    expect((await lookAt(site, '/ar/jobs/housekeeping/')).heading).toBe('تدبير الغرف وتنظيفها')
    expect((await lookAt(site, '/ar/topics/signs/')).heading).toBe('علامات ينبغي ملاحظتها')
  })

  it.for(['الاولى', 'الدقائق الخمس', 'الدّقائقُ الخَمسُ'])('Search finds the guide by “%s”', async (words) => {
    const files: Readonly<Record<string, string>> = JSON.parse(await readFile(join(site, 'ar/search.json'), 'utf8'))
    const [metadata = '', bodyIndex] = await Promise.all(
      ['metadata', 'bodyIndex'].map((part) => readFile(join(site, files[part] ?? ''), 'utf8')),
    )
    const { hits } = openIndex({ metadata, bodyIndex }).search(words, { limit: 3 })
    const card = hits.find(({ id }) => id === `/ar/${GUIDE}`)?.card
    expect(card, JSON.stringify(hits)).toBeDefined()
    expect(card).toMatchObject({ language: 'ar', translation: 'draft' })
  })

  it('No word of an unpublished translation leaves the dataset', async () => {
    for (const [file, text] of await textFilesOf(site)) expect(text, file).not.toContain(DRAFT_TITLE)
    expect((await lookAt(site, '/guides/risk-map/')).alternates).toEqual([])
    expect(existsSync(join(site, 'ar/guides/risk-map'))).toBe(false)
  })
})

describe('In a browser', () => {
  const open = useBrowser(site)

  it('The header is mirrored: the logo is at the right edge, the menu at the left', async () => {
    const page = await open('/ar/', 360)
    const brand = await page.locator('.header .brand img').boundingBox()
    const menu = await page.locator('.header .menu > summary').boundingBox()
    expect((brand?.x ?? 0) + (brand?.width ?? 0)).toBeGreaterThan(320)
    expect(menu?.x).toBeLessThan(40)
  })

  it.for(['/ar/', `/ar/${GUIDE}`, '/ar/jobs/', '/ar/helplines/', '/ar/resources/', '/ar/signs/'])(
    '%s needs no sideways scrolling on the smallest phone',
    async (path) => {
      const page = await open(path, 320)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    },
  )

  it('The page is offered in the language of the browser, in one line that can be closed, and nothing is kept', async () => {
    const page = await open('/', 360)
    // The browser speaks English, so nothing is offered. Another speaks Arabic first.
    expect(await page.locator('.language-offer').count()).toBe(0)
    await page.addInitScript("Object.defineProperty(navigator, 'languages', { get: () => ['ar-EG', 'en'] })")
    await page.reload()
    const offer = page.locator('.language-offer a')
    expect(await offer.innerText()).toBe('اقرأ هذه الصفحة بالعربية')
    expect(await offer.getAttribute('href')).toMatch(/\/ar\/$/)
    await page.locator('.language-offer button').click()
    expect(await page.locator('.language-offer').count()).toBe(0)
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([])
  })

  it('A telephone number keeps its order of digits', async () => {
    const page = await open('/ar/', 360)
    const number = page.locator('.strip [data-line=main] [data-number]')
    expect(await number.innerText()).toBe('08000 121 700')
    expect(await number.evaluate((link) => getComputedStyle(link).direction)).toBe('ltr')
  })
})
