import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, inject, it } from 'vitest'

import { edit, write } from './edit-store.ts'
import { makeFolders, start, useStore } from '../start-lake.ts'

const run = promisify(execFile)

/** The documents of content/, one a line. */
const LINES = (await readFile(join(inject('englishContent'), 'data.ndjson'), 'utf8')).trimEnd().split('\n')
const IMAGES = 12

/** What git would show between the repository's content and a folder. */
async function differences(folder: string): Promise<string> {
  const { stdout } = await run('git', [
    'diff',
    '--no-index',
    '--numstat',
    '--no-renames',
    inject('englishContent'),
    folder,
  ]).catch((error: unknown) =>
    error instanceof Error && 'stdout' in error
      ? { stdout: String(error.stdout) }
      : Promise.reject(new Error(String(error))),
  )
  return stdout
}

describe('The whole content goes into the lake and back', () => {
  it('without one byte of difference, drafts and pictures included', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    expect(lake.imported.problems).toEqual([])
    expect(lake.imported.added.length).toBe(LINES.length)
    expect(lake.imported.added.filter((id) => id.startsWith('drafts.')).length).toBe(
      LINES.filter((line) => line.includes('"_id":"drafts.')).length,
    )
    expect(store.all().filter(({ _type }) => _type === 'sanity.imageAsset').length).toBe(IMAGES)
    const saved = await lake.save()
    expect(saved).toMatchObject({ added: [], changed: [], removed: [], assetsAdded: [], assetsRemoved: [] })
    // Nothing may have been left as it was: a file that is written anew must come out the same.
    await writeFile(
      join(folders.content, 'data.ndjson'),
      `${await readFile(join(folders.content, 'data.ndjson'), 'utf8')}\n`,
    )
    await writeFile(join(folders.content, 'assets.json'), '{}\n')
    await lake.save()
    expect(await differences(folders.content)).toBe('')
  })

  it('and a start without a change on either side changes nothing', async () => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    const { lake } = await start(folders)
    expect(lake.imported).toEqual({ added: [], changed: [], removed: [], conflicts: [], settled: [], problems: [] })
  })
})

describe('One publication changes one line', () => {
  it('by itself, a moment later', async () => {
    const folders = await makeFolders()
    const { store } = await start(folders)
    edit(store, 'guide-after-an-incident', { title: 'Afterwards', _updatedAt: '2026-12-01T10:20:30.456Z' })
    await expect.poll(() => folders.logged, { timeout: 30_000 }).toEqual(['Saved to content/: 1 changed.'])
    expect(await differences(folders.content)).toMatch(/^1\t1\t.*data\.ndjson.*\n$/)
    const text = await readFile(join(folders.content, 'data.ndjson'), 'utf8')
    expect(text).toContain('"_id":"guide-after-an-incident","_type":"guide","_updatedAt":"2026-12-01T10:20:30Z"')
    expect(text).not.toContain('_rev')
  })

  it('while a draft waits for a save', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    const guide = store.byId.get('guide-after-an-incident')
    if (guide === undefined) throw new Error('The content has lost a guide that the test needs.')
    write(store, 'editor', 'drafts.guide-after-an-incident', { ...guide, _id: 'drafts.guide-after-an-incident' })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await differences(folders.content)).toBe('')
    const saved = await lake.save()
    expect(saved.added).toEqual(['drafts.guide-after-an-incident'])
    expect(await differences(folders.content)).toMatch(/^1\t0\t/)
    const lines = (await readFile(join(folders.content, 'data.ndjson'), 'utf8')).split('\n')
    const at = lines.findIndex((line) => line.includes('"_id":"drafts.guide-after-an-incident"'))
    expect(lines[at - 1]).toContain('"_id":"guide-after-an-incident"')
  })

  it('and a document that is deleted takes its pictures along', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    const guides = [...store.all()].filter(({ _type }) => _type === 'guide')
    for (const { _id } of guides) write(store, 'editor', _id, undefined)
    const saved = await lake.save()
    expect(saved.removed.length).toBe(guides.length)
    expect(saved.assetsRemoved.length).toBeGreaterThan(0)
    const words = await readFile(join(folders.content, 'assets.json'), 'utf8')
    expect(words.split('originalFilename').length - 1).toBe(12 - saved.assetsRemoved.length)
  })
})

describe('What somebody writes into content/ comes in', () => {
  it('at the next start', async () => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    const file = join(folders.content, 'data.ndjson')
    const lines = (await readFile(file, 'utf8')).split('\n')
    const [removed = '', changed = '', ...rest] = lines
    await writeFile(
      file,
      [
        changed.replace('"order":2', '"order":22'),
        '{"_type":"topic","_id":"topic-by-hand","title":"By hand"}',
        ...rest,
      ].join('\n'),
    )
    const { lake, store } = await start(folders)
    expect(lake.imported).toMatchObject({ added: ['topic-by-hand'], changed: ['step-do-02'], removed: ['step-do-01'] })
    expect(removed).toContain('step-do-01')
    expect(store.byId.get('step-do-02')).toMatchObject({ order: 22, _createdAt: '2026-11-25T00:00:00.000Z' })
    await lake.save()
    expect(await readFile(file, 'utf8')).toContain('\n{"_id":"topic-by-hand","_type":"topic","title":"By hand"}\n')
  })

  it('and at the next save, which keeps both', async () => {
    const folders = await makeFolders()
    const { lake, store } = await start(folders)
    const file = join(folders.content, 'data.ndjson')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"order":2', '"order":22'))
    edit(store, 'step-do-01', { title: 'First' })
    const saved = await lake.save()
    expect(saved).toMatchObject({ changed: ['step-do-01'], imported: { changed: ['step-do-02'] } })
    expect(store.byId.get('step-do-02')).toMatchObject({ order: 22 })
    expect(await differences(folders.content)).toMatch(/^2\t2\t/)
  })

  it.each([
    [
      'a line that is no JSON',
      (text: string) => text.replace('}\n', '\n'),
      /data\.ndjson:1 is not JSON\. Fix the line/,
    ],
    ['a document without a type', (text: string) => `{"_id":"a"}\n${text}`, /data\.ndjson:1 is not a document/],
    [
      'an id that stands twice',
      (text: string) => `${text.split('\n')[0] ?? ''}\n${text}`,
      /data\.ndjson:2 has the id “step-do-01”/,
    ],
    ['an empty file', () => '', /data\.ndjson is missing or empty\. Start with --conflicts=studio/],
  ])('but not %s', async (_, spoil, message) => {
    const folders = await makeFolders()
    await (await start(folders)).lake.close()
    const file = join(folders.content, 'data.ndjson')
    const spoilt = spoil(await readFile(file, 'utf8'))
    await writeFile(file, spoilt)
    await expect(start(folders)).rejects.toThrow(message)
    expect(await readFile(file, 'utf8')).toBe(spoilt)
    expect(useStore(folders, (store) => store.all())).toHaveLength(LINES.length + IMAGES)
  })
})
