import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { buildSitemap } from '../../../../src/tools/site/sitemap.ts'

const SITE = 'https://hub.example'

const page = (canonical: string, head = '') =>
  `<html><head><link rel="canonical" href="${canonical}">${head}</head></html>`

async function sitemapOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-sitemap-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return [...buildSitemap(folder, SITE).matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)].map(([, address]) =>
    String(address),
  )
}

it('A sitemap lists the pages that are their own canonical address, sorted', async () => {
  expect(
    await sitemapOf({
      'z/index.html': page(`${SITE}/z/`),
      'index.html': page(`${SITE}/`),
      'ar/guides/a/index.html': page(`${SITE}/ar/guides/a/`),
    }),
  ).toEqual([`${SITE}/`, `${SITE}/ar/guides/a/`, `${SITE}/z/`])
})

it('A sitemap leaves out what search engines must not list', async () => {
  expect(
    await sitemapOf({
      'index.html': page(`${SITE}/`),
      'ar/guides/untranslated/index.html': page(`${SITE}/guides/untranslated/`),
      'search/index.html': page(`${SITE}/search/`, '<meta name="robots" content="noindex">'),
      '404.html': '<html><head></head></html>',
      'cards.json': page(`${SITE}/cards.json`),
    }),
  ).toEqual([`${SITE}/`])
})

it('A sitemap of no page is still valid', async () => {
  expect(await sitemapOf({})).toEqual([])
})
