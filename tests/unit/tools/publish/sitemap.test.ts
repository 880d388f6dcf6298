import { expect, it } from 'vitest'

import { haveSameSitemap, isListed, sitemapOf } from '../../../../src/tools/publish/sitemap.ts'

const SITE = 'https://hub.example'

const page = (canonical: string, head = '') =>
  `<html><head><link rel="canonical" href="${canonical}">${head}</head></html>`

function addressesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const pages = Object.entries(files).map(
    ([file, text]) => [file, { isListed: isListed(file, Buffer.from(text), SITE) }] as const,
  )
  return [...sitemapOf(new Map(pages), SITE).matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    String(address),
  )
}

it('A sitemap lists the pages that are their own canonical address, sorted', () => {
  expect(
    addressesOf({
      'z/index.html': page(`${SITE}/z/`),
      'index.html': page(`${SITE}/`),
      'ar/guides/a/index.html': page(`${SITE}/ar/guides/a/`),
    }),
  ).toEqual([`${SITE}/`, `${SITE}/ar/guides/a/`, `${SITE}/z/`])
})

it('A sitemap leaves out what search engines must not list', () => {
  expect(
    addressesOf({
      'index.html': page(`${SITE}/`),
      'ar/guides/untranslated/index.html': page(`${SITE}/guides/untranslated/`),
      'search/index.html': page(`${SITE}/search/`, '<meta name="robots" content="noindex">'),
      '404.html': '<html><head></head></html>',
      'cards.json': page(`${SITE}/cards.json`),
    }),
  ).toEqual([`${SITE}/`])
})

it('A sitemap names the languages of a page, as the page does, and none of a page in one language', () => {
  const files = ['pl/a/index.html', 'a/index.html', 'b/index.html', 'zh-hans/a/index.html', 'bg/index.html']
  const text = sitemapOf(new Map(files.map((file) => [file, { isListed: true }])), SITE)
  const ofPage = (address: string) => text.split('\n').find((line) => line.includes(`<loc>${address}</loc>`))
  const link = (code: string, path: string) => `<xhtml:link rel="alternate" hreflang="${code}" href="${SITE}${path}"/>`
  const links = [link('en', '/a/'), link('pl', '/pl/a/'), link('zh-Hans', '/zh-hans/a/'), link('x-default', '/a/')]
  expect(ofPage(`${SITE}/pl/a/`)).toBe(`<url><loc>${SITE}/pl/a/</loc>${links.join('')}</url>`)
  expect(ofPage(`${SITE}/b/`)).toBe(`<url><loc>${SITE}/b/</loc></url>`)
  expect(ofPage(`${SITE}/bg/`)).toBe(`<url><loc>${SITE}/bg/</loc></url>`)
})

it('Two sites have the same sitemap where they list the same pages', () => {
  const listed = (...names: readonly string[]) => new Map(['a', 'b', 'c'].map((name) => [name, names.includes(name)]))
  const isSame = (one: Map<string, boolean>, other: Map<string, boolean>) => {
    const pagesOf = (names: Map<string, boolean>) => new Map([...names].map(([name, is]) => [name, { isListed: is }]))
    return haveSameSitemap(pagesOf(one), pagesOf(other))
  }
  expect(isSame(listed('a', 'b'), listed('a', 'b'))).toBe(true)
  expect(isSame(listed('a'), new Map([['a', true]]))).toBe(true)
  expect(isSame(listed('a'), listed('a', 'b'))).toBe(false)
  expect(isSame(listed('a', 'b'), listed('a'))).toBe(false)
  expect(isSame(listed('a'), listed('b'))).toBe(false)
})

it('A sitemap of no page is still valid', () => {
  expect(addressesOf({})).toEqual([])
})
