import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { connectBrowser } from '../helpers/connect-browser.ts'
import { listenWith } from '../lake/listen/listen-with.ts'
import { soon } from '../studio/soon.ts'
import { buildExample, installLake, removeLake, startLake } from './installed-lake.ts'

const PICTURES = 'tests/fixtures/content/images'
const PICTURE = join(PICTURES, readdirSync(PICTURES).find((name) => name.endsWith('.png')) ?? '')

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await installLake()
  browser = await connectBrowser()
})
afterAll(async () => {
  await browser.close()
  await removeLake(folder)
})

const stored = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'content', path), 'utf8'))

describe('The lake, packed and installed into an empty folder', () => {
  it('brings the Node.js that it needs', () => {
    const { dependencies } = JSON.parse(readFileSync('sanity-studio/lake/package.json', 'utf8'))
    const version = execFileSync(join(folder, 'node_modules', '.bin', 'node'), ['--version'], { encoding: 'utf8' })
    expect(version.trim()).toBe(`v${dependencies.node}`)
  })

  it('starts, and Sanity’s client creates, queries, listens, uploads and publishes', async () => {
    const lake = await startLake(folder)
    const listener = await listenWith(lake.client, '*[_type == "book"]', {}, {})
    const { _id: cover } = await lake.client.assets.upload('image', readFileSync(PICTURE), { filename: 'cover.png' })
    const image = { _type: 'image', asset: { _type: 'reference', _ref: cover } }
    await lake.client.create({ _id: 'drafts.book-a', _type: 'book', title: 'Walden', cover: image })
    await listener.told(1)
    const title = '*[_id == "book-a"][0].title'
    expect(await lake.client.fetch(title, {}, { perspective: 'drafts' })).toBe('Walden')
    expect(await lake.client.fetch(title, {}, { perspective: 'published' })).toBeNull()
    const ids = { draftId: 'drafts.book-a', publishedId: 'book-a' }
    await lake.client.action({ actionType: 'sanity.action.document.publish', ...ids })
    await soon(() => existsSync(join(folder, 'content/none/book/book-a.json'))).toBe(true)
    expect(stored('none/book/book-a.json')).toMatchObject({ title: 'Walden' })
    expect(readdirSync(join(folder, 'content/images'))).toHaveLength(1)
  })

  it('runs a slow query in its thread, whose file has another name once compiled', async () => {
    const lake = await startLake(folder)
    const endless = `"${'a'.repeat(60)}" match "${'*a'.repeat(20)}*b"`
    await expect(lake.client.fetch(endless)).rejects.toThrow('The query was stopped after 8 seconds.')
  })

  it('has everything when it starts again', async () => {
    const lake = await startLake(folder)
    expect(await lake.client.fetch('*[_type == "book"].title')).toEqual(['Walden'])
  })
})

it('A Studio with a schema of its own works on it: a draft, a picture, a publication', async () => {
  await buildExample(folder)
  const lake = await startLake(folder, '--studio', 'dist')
  const faults: string[] = []
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`)
  })
  await page.goto(lake.address ?? '')
  await page.getByTestId('studio-navbar').waitFor()
  await page.goto(`${lake.origin}/structure/book;book-b`)
  await page.getByTestId('field-title').locator('input').fill('Mount Analogue')
  const draft = () => lake.client.getDocument('drafts.book-b')
  await soon(async () => (await draft())?.['title']).toBe('Mount Analogue')
  await page.locator('input[type="file"]').first().setInputFiles(PICTURE)
  await soon(async () => (await draft())?.['cover']).toMatchObject({
    asset: { _ref: expect.stringMatching(/^image-/) },
  })
  const shown = page.locator('img[src*="/images/local/production/"]').first()
  await soon(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true)
  expect(existsSync(join(folder, 'content/none/book/book-b.json'))).toBe(false)

  await page.getByTestId('action-publish').and(page.locator(':enabled')).click()
  await soon(() => existsSync(join(folder, 'content/none/book/book-b.json'))).toBe(true)
  expect(stored('none/book/book-b.json')).toMatchObject({ title: 'Mount Analogue' })
  expect(await draft()).toBeUndefined()
  expect(faults).toEqual([])
})
