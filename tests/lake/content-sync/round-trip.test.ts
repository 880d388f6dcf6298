import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, inject, it } from 'vitest'

import { contentPath } from '../../../sanity-studio/lake/content-folder/index.ts'
import { editStored, FROZEN_CONTENT, readStored } from '../../helpers/content-files.ts'
import { edit, write } from './edit-store.ts'
import { makeFolders, start, useStore } from '../start-lake.ts'

const run = promisify(execFile)

const ID = 'guide-risk-map'
const FILE = `en/guide/${ID}.json`
const DOCUMENTS = readStored(FROZEN_CONTENT).size
const imagesIn = async (folder: string) => (await readdir(join(folder, 'images'))).length
const IMAGES = await imagesIn(FROZEN_CONTENT)

/** What git would show between the content that the lake began with and a folder. */
async function differences(folder: string, before = FROZEN_CONTENT): Promise<string> {
  const diff = ['diff', '--no-index', '--numstat', '--no-renames', before, folder]
  const { stdout } = await run('git', diff).catch((error: unknown) =>
    error instanceof Error && 'stdout' in error
      ? { stdout: String(error.stdout) }
      : Promise.reject(new Error(String(error))),
  )
  return stdout
}

describe('The whole content goes into the lake and back', () => {
  it('without one byte of difference, drafts and pictures included', async () => {
    const whole = inject('englishContent')
    const documents = readStored(whole)
    const folders = await makeFolders(whole)
    const { lake, store } = await start(folders)
    expect(lake.imported.problems).toEqual([])
    expect(lake.imported.added.length).toBe(documents.size)
    expect(lake.imported.added.filter((id) => id.startsWith('drafts.')).length).toBe(
      [...documents.keys()].filter((id) => id.startsWith('drafts.')).length,
    )
    expect(store.all().filter(({ _type }) => _type === 'sanity.imageAsset').length).toBe(await imagesIn(whole))
    const saved = await lake.save()
    expect(saved).toMatchObject({ added: [], changed: [], removed: [], assetsAdded: [], assetsRemoved: [] })
    // Nothing may have been left as it was: a file that is written anew must come out the same.
    const [document] = documents.values()
    if (document === undefined) throw new Error('The content has no document.')
    await writeFile(join(folders.content, contentPath(document)), JSON.stringify(document))
    await writeFile(join(folders.content, 'assets.json'), '{}\n')
    await lake.save()
    expect(await differences(folders.content, whole)).toBe('')
  })

  it('and a start without a change on either side changes nothing', async () => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    const { lake } = await start(folders)
    expect(lake.imported).toEqual({ added: [], changed: [], removed: [], conflicts: [], settled: [], problems: [] })
  })
})

describe('One publication changes one file', () => {
  it('by itself, a moment later', async () => {
    const folders = await makeFolders()
    const { store } = await start(folders)
    edit(store, ID, { title: 'Afterwards', _updatedAt: '2026-12-01T10:20:30.456Z' })
    await expect.poll(() => folders.logged, { timeout: 30_000 }).toEqual(['Saved to content/: 1 changed.'])
    expect(await differences(folders.content)).toMatch(/^2\t2\t.*guide-risk-map\.json.*\n$/)
    const text = await readFile(join(folders.content, FILE), 'utf8')
    expect(text).toContain('\n  "_type": "guide",\n  "_updatedAt": "2026-12-01T10:20:30Z",\n')
    expect(text).not.toContain('_rev')
  })

  it('while a draft waits for a save', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    const guide = store.byId.get(ID)
    if (guide === undefined) throw new Error('The content has lost a guide that the test needs.')
    write(store, 'editor', `drafts.${ID}`, { ...guide, _id: `drafts.${ID}` })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await differences(folders.content)).toBe('')
    const saved = await lake.save()
    expect(saved.added).toEqual([`drafts.${ID}`])
    expect(await differences(folders.content)).toMatch(/^\d+\t0\t.*\/drafts\/en\/guide\/guide-risk-map\.json\}?\n$/)
  })

  it('and a document that is deleted takes its pictures along', async () => {
    // The frozen content has no words about its pictures.
    const whole = inject('englishContent')
    const folders = await makeFolders(whole)
    const { lake, store } = await start(folders)
    const guides = [...store.all()].filter(({ _type }) => _type === 'guide')
    for (const { _id } of guides) write(store, 'editor', _id, undefined)
    const saved = await lake.save()
    expect(saved.removed.length).toBe(guides.length)
    expect(saved.assetsRemoved.length).toBeGreaterThan(0)
    const words = await readFile(join(folders.content, 'assets.json'), 'utf8')
    expect(words.split('originalFilename').length - 1).toBe((await imagesIn(whole)) - saved.assetsRemoved.length)
  })
})

describe('A document that somebody writes into content/ is imported', () => {
  it('at the next start', async () => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    editStored(folders.content, {
      'step-do-not-04': undefined,
      'step-do-03': { order: 22 },
      'topic-by-hand': { _type: 'topic', title: 'By hand' },
    })
    const { lake, store } = await start(folders)
    expect(lake.imported).toMatchObject({
      added: ['topic-by-hand'],
      changed: ['step-do-03'],
      removed: ['step-do-not-04'],
    })
    expect(store.byId.get('step-do-03')).toMatchObject({ order: 22, _createdAt: '2026-11-25T00:00:00.000Z' })
    await lake.save()
    const file = join(folders.content, 'none/topic/topic-by-hand.json')
    expect(await readFile(file, 'utf8')).toBe(
      '{\n  "_id": "topic-by-hand",\n  "_type": "topic",\n  "title": "By hand"\n}\n',
    )
  })

  it('and at the next save, which keeps both', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    editStored(folders.content, { 'step-do-03': { order: 22 } })
    edit(store, 'step-do-not-04', { title: 'First' })
    const saved = await lake.save()
    expect(saved).toMatchObject({ changed: ['step-do-not-04'], imported: { changed: ['step-do-03'] } })
    expect(store.byId.get('step-do-03')).toMatchObject({ order: 22 })
    expect(await differences(folders.content)).toMatch(/step-do-03\.json.*\n.*step-do-not-04\.json\n$/)
  })

  it.each([
    ['a file that was cut off', '{\n  "_id": "guide-risk-map",\n  "_ty', /risk-map\.json:3: This is not JSON \(/],
    ['a file that is empty', '', /risk-map\.json: The file is empty\./],
    ['a document without a type', '{"_id":"guide-risk-map"}', /risk-map\.json: This is not a document/],
    ['a document of another name', '{"_id":"guide-b","_type":"guide"}', /whose file is none\/guide\/guide-b\.json/],
  ])('but not %s', async (_, text, message) => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    await writeFile(join(folders.content, FILE), text)
    await expect(start(folders)).rejects.toThrow(message)
    expect(await readFile(join(folders.content, FILE), 'utf8')).toBe(text)
    expect(useStore(folders, (store) => store.all())).toHaveLength(DOCUMENTS + IMAGES)
  })

  it('and a folder that has lost all documents is an accident', async () => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    const folderNames = (await readdir(folders.content)).filter((name) => name !== 'images' && !name.includes('.'))
    for (const name of folderNames) await rm(join(folders.content, name), { recursive: true })
    await expect(start(folders)).rejects.toThrow(/content has no documents\. Start with --conflicts=studio/)
    expect(useStore(folders, (store) => store.all())).toHaveLength(DOCUMENTS + IMAGES)
  })
})
