import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { textFilesOf } from '../helpers/text-files-of.ts'
import { useArabicSite } from './helpers/arabic-hub.ts'
import { lookAt } from './helpers/look-at-page.ts'
import { attribute, elements, visibleText } from './helpers/read-page.ts'

/* Which pages a language has, and where links lead to what it has not: a small part of the hub is in Arabic. */

const GUIDE = 'guides/first-five-minutes/'
/** Written in English alone. */
const UNTRANSLATED = 'guides/risk-map/'
const ADDRESS = 'http://localhost:4321'
/** The language with one page. */
const SMALL = 'vi Tiếng Việt /vi/'

const site = useArabicSite()

describe('The pages of a language', () => {
  it('What is not translated is not copied: no such document, list or value has a page in Arabic', async () => {
    for (const path of [UNTRANSLATED, 'laws/', 'papers/', 'jobs/front-desk/', 'browse/kind/tool/']) {
      expect(existsSync(join(site, path, 'index.html')), path).toBe(true)
      expect(existsSync(join(site, 'ar', path, 'index.html')), path).toBe(false)
    }
    const pages = (await textFilesOf(site)).filter(([file]) => file.endsWith('/index.html'))
    const arabic = pages.filter(([file]) => file.startsWith('ar/'))
    // A quarter is for somebody who needs help: these are in every language.
    expect(arabic.length).toBeLessThan(pages.length / 3.5)
  })

  it('A link to what is not translated leads to the English page and says so', async () => {
    const { root } = await lookAt(site, '/ar/jobs/')
    const [job] = elements(root, 'main a').filter((link) => attribute(link, 'href') === '/jobs/front-desk/')
    expect(attribute(job ?? null, 'hreflang')).toBe('en')
    expect(attribute(job?.querySelector('small') ?? null, 'lang')).toBe('ar')
    expect(visibleText(job ?? null)).toContain('بالإنجليزية')
    const menu = elements(root, '.menu a').filter((link) => attribute(link, 'href') === '/laws/')
    expect(menu.map(visibleText)).toEqual([expect.stringMatching(/بالإنجليزية$/)])
  })

  it('Two pages name each other as translations only where both are written', async () => {
    const english = `${ADDRESS}/${GUIDE}`
    const both = [`en ${english}`, `ar ${ADDRESS}/ar/${GUIDE}`, `x-default ${english}`]
    expect((await lookAt(site, `/${GUIDE}`)).alternates).toEqual(both)
    expect((await lookAt(site, `/ar/${GUIDE}`)).alternates).toEqual(both)
    expect((await lookAt(site, `/${UNTRANSLATED}`)).alternates).toEqual([])
  })

  it('A link in a translated text leads to the page in Arabic, and without one to the English page', async () => {
    const { root } = await lookAt(site, `/ar/${GUIDE}`)
    const links = elements(root, 'article a').filter((link) => attribute(link, 'href') === `/${UNTRANSLATED}`)
    expect(links.map((link) => attribute(link, 'hreflang'))).toContain('en')
    expect(links.map(visibleText).join()).toContain('بالإنجليزية')
  })

  it.for([
    ['/', ['en English /', 'ar العربية /ar/', SMALL]],
    ['/ar/', ['en English /', 'ar العربية /ar/', SMALL]],
    [`/ar/${GUIDE}`, [`en English /${GUIDE}`, `ar العربية /ar/${GUIDE}`, SMALL]],
    // The way back to her language, where there is no page of it: the list that the page is in.
    [`/${UNTRANSLATED}`, [`en English /${UNTRANSLATED}`, 'ar العربية /ar/guides/', SMALL]],
  ] as const)('%s leads to itself in each of its languages, by their own names', async ([path, expected]) => {
    const { root } = await lookAt(site, path)
    const links = elements(root, '[data-languages] a')
    expect(
      links.map((link) => `${attribute(link, 'hreflang')} ${visibleText(link)} ${attribute(link, 'href')}`),
    ).toEqual(expected)
  })
})

describe('A language with one page', () => {
  it('says in it whom to call, what to ask oneself and what to show, and who has read it', async () => {
    const { root } = await lookAt(site, '/vi/')
    const text = visibleText(root)
    for (const part of ['[vi] In danger now', '999', '08000 121 700', '[vi] Does someone else keep your passport?'])
      expect(text).toContain(part)
    expect(text).toContain('[vi] I need a doctor.')
    expect(text).toContain('Nguyễn Thị Mai')
    expect(elements(root, '[data-leave]')).toHaveLength(1)
  })

  it('has no other page', () => {
    expect(existsSync(join(site, 'vi', 'act-now'))).toBe(false)
  })
})
