import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../../../src/catalogue/source/embedded.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

const page = { _type: 'page', language: 'en', summary: 'Who we are.' }
const published = { ...page, _id: 'page-about', title: 'About' }
const draft = { ...page, _id: 'drafts.page-about', title: 'About us' }
const neverPublished = { ...page, _id: 'drafts.page-new', title: 'New' }
const inRelease = { ...page, _id: 'versions.rSpring.page-about', title: 'About, in spring' }
const polish = { ...page, _id: 'page-about.pl', language: 'pl', title: 'O nas', translationOf: { _ref: 'page-about' } }

async function openSource(documents: readonly object[]) {
  return createEmbeddedSource(await writeDataset(documents))
}

describe('Only what is published is visible', () => {
  it('to pages and checks', async () => {
    const source = await openSource([draft, published, neverPublished, inRelease])
    expect(source.documents).toEqual([published])
  })

  it('to the log', async () => {
    const source = await openSource([draft, published])
    expect(source.name).toMatch(/\/ \(embedded, 1 published documents\)$/)
  })
})

describe('The error says where', () => {
  it('a document is: its file', async () => {
    const folder = await writeDataset([polish, published])
    const source = await createEmbeddedSource(folder)
    expect(source.whereIs('page-about')).toBe(join(folder, 'en/page/page-about.json'))
    expect(source.whereIs('page-about.pl')).toBe(join(folder, 'pl/page/page-about.pl.json'))
    expect(source.whereIs('page-gone')).toBe('page-gone')
  })

  it('the dataset is broken', async () => {
    await expect(createEmbeddedSource(await writeDataset([], { 'en/page/a.json': '{' }))).rejects.toThrow(
      'This is not JSON',
    )
  })
})

describe('The bytes of a file', () => {
  it('are those in images/ and files/', async () => {
    const files = { 'images/ab-1x1.png': 'a picture', 'files/cd.pdf': 'a poster' }
    const source = await createEmbeddedSource(await writeDataset([], files))
    expect(Buffer.from(await source.readAsset('image-ab-1x1-png')).toString()).toBe('a picture')
    expect(Buffer.from(await source.readAsset('file-cd-pdf')).toString()).toBe('a poster')
  })

  it('missing: the error names the file', async () => {
    const folder = await writeDataset([])
    const source = await createEmbeddedSource(folder)
    await expect(source.readAsset('image-ab-1x1-png')).rejects.toThrow(
      `${join(folder, 'images/ab-1x1.png')}: This file is missing. Put it back, or choose another picture in the Studio.`,
    )
  })

  it('are never read from outside the dataset', async () => {
    const source = await createEmbeddedSource(await writeDataset([]))
    await expect(source.readAsset(join(process.cwd(), 'package.json'))).rejects.toThrow('This is not an asset.')
  })
})

describe('The version of a file', () => {
  it('stays as long as the file does, and is another one once the file was written again', async () => {
    const folder = await writeDataset([], { 'images/ab-1x1.png': 'a picture' })
    const read = async () => (await createEmbeddedSource(folder)).assetVersion('image-ab-1x1-png')
    const before = await read()
    expect(before).toEqual(expect.any(String))
    expect(await read()).toBe(before)
    await writeFile(join(folder, 'images/ab-1x1.png'), 'b picture')
    expect(await read()).not.toBe(before)
  })

  it('is unknown where there is no such file, or no such asset', async () => {
    const folder = await writeDataset([], { 'images/ab-1x1.png': 'a picture' })
    const source = await createEmbeddedSource(folder)
    await rm(join(folder, 'images/ab-1x1.png'))
    expect(await source.assetVersion('image-ab-1x1-png')).toBeUndefined()
    expect(await source.assetVersion('../en/page/page-about.json')).toBeUndefined()
  })
})
