import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { contentChanges, getContent, getLibrary, readContent, setContent } from '../../../src/library/index.ts'
import { guide, hubWith, SMALL_HUB, topic, translate, type TestDocument } from '../../helpers/make-documents.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

async function save(folder: string, documents: readonly TestDocument[]): Promise<void> {
  await writeFile(join(folder, 'data.ndjson'), documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
}

/** Reads a dataset, changes it and reads it again. */
async function readTwice(before: readonly TestDocument[], after: readonly TestDocument[]) {
  const folder = await writeDataset(before)
  const previous = await readContent({ HUB_CONTENT: folder })
  await save(folder, after)
  return { previous, next: await readContent({ HUB_CONTENT: folder }, previous) }
}

describe('A second read', () => {
  it('says what was added, changed and removed', async () => {
    const polish = translate(guide, 'pl', { title: 'Zanim zapukasz' })
    const changed = { ...topic, title: 'Spotting sighs' }
    const withoutRole = hubWith(polish, changed).filter(({ _type }) => _type !== 'role')
    const { previous, next } = await readTwice(SMALL_HUB, withoutRole)
    expect(contentChanges(previous, next)).toEqual({
      changed: [polish._id, topic._id],
      removed: ['role-housekeeping'],
    })
  })

  it('of the same documents in another order finds no change, and where each is now', async () => {
    const { previous, next } = await readTwice(SMALL_HUB, SMALL_HUB.toReversed())
    expect(contentChanges(previous, next)).toEqual({ changed: [], removed: [] })
    expect(next.documents).toEqual(SMALL_HUB.toReversed())
    expect(next.whereIs(guide._id)).toMatch(/data\.ndjson:1 guide-knock$/)
  })

  it('leaves what was read before as it was', async () => {
    const { previous } = await readTwice(SMALL_HUB, hubWith({ ...guide, title: 'Knock first' }))
    expect(previous.documents).toEqual(SMALL_HUB)
    expect(previous.library('en').resources.map(({ title }) => title)).toEqual([guide['title']])
  })
})

describe('The content that this process shows', () => {
  it('is read at the first call, and again only after a read that failed', async () => {
    globalThis.hotelHubContent = undefined
    const folder = await writeDataset(SMALL_HUB)
    vi.stubEnv('HUB_CONTENT', folder)
    await rm(join(folder, 'data.ndjson'))
    await expect(getContent()).rejects.toThrow('There is no such file.')
    await save(folder, SMALL_HUB)
    const content = await getContent()
    expect(content.documents).toHaveLength(SMALL_HUB.length)
    expect(await getContent()).toBe(content)
  })

  it('is what was set last', async () => {
    const { previous, next } = await readTwice(SMALL_HUB, hubWith({ ...guide, title: 'Knock first' }))
    setContent(previous)
    expect((await getLibrary('en')).resources[0]?.title).toBe(guide['title'])
    setContent(next)
    expect(await getContent()).toBe(next)
    expect((await getLibrary('en')).resources[0]?.title).toBe('Knock first')
  })
})
