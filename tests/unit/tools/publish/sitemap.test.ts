import { expect, it } from 'vitest'

import { isListed, sitemapOf } from '../../../../src/tools/publish/sitemap.ts'

const SITE = 'https://hub.example'

const page = (canonical: string, head = '') =>
  `<html><head><link rel="canonical" href="${canonical}">${head}</head></html>`

function addressesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const pages = Object.entries(files).map(
    ([file, text]) => [file, { isListed: isListed(file, Buffer.from(text), SITE) }] as const,
  )
  return [...sitemapOf(new Map(pages), SITE).matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)].map(([, address]) =>
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

it('A sitemap of no page is still valid', () => {
  expect(addressesOf({})).toEqual([])
})
