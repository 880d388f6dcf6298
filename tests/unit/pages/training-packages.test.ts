import { beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { readContent, setContent, toContent, type Content } from '../../../src/catalogue/index.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { pagesOf, renderPage, type StaticPage } from './page-files.ts'

const FILE = '[...language]/training/[slug]/[package].zip.ts'

let content: Content

beforeAll(async () => {
  content = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
})

beforeEach(() => {
  vi.stubEnv('PROD', true)
  setContent(content)
})

async function packages(): Promise<readonly StaticPage[]> {
  return (await pagesOf(FILE)) ?? []
}

it('each training has a package for each edition and one without internet', async () => {
  const names = (await packages()).map(({ params }) => String(params['package']))
  const slugs = new Set((await packages()).map(({ params }) => String(params['slug'])))
  expect(slugs.size).toBeGreaterThan(0)
  for (const slug of slugs) {
    for (const kind of ['scorm-1.2', 'scorm-2004', 'offline']) expect(names).toContain(`${slug}-${kind}`)
  }
})

it('a changed number of a helpline reaches every package', async () => {
  const number = '01234 555 666'
  const documents = content.documents.map((document) =>
    document['phone'] === '08000 121 700' ? { ...document, phone: number, dial: '+441234555666' } : document,
  )
  setContent(toContent({ ...content, documents }))
  for (const page of await packages()) expect(await renderPage(page)).toContain(number)
})

it('a package asks for nothing but its own files, and its links lead out of it to whole addresses', async () => {
  for (const page of await packages()) {
    const html = (await renderPage(page)).match(/<!doctype html>[^]*<\/html>/)?.[0] ?? ''
    const loaded = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*\s(?:href|src|srcset)="([^"]*)"/g)]
    expect(loaded.map(([, address]) => address)).toEqual(['package.css', 'package.js'])
    expect([...html.matchAll(/<a\b[^>]*href="(\/[^"]*)"/g)].map(([, address]) => address)).toEqual([])
  }
})
