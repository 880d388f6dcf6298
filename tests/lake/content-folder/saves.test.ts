import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { cleanUpSaves } from '../../../sanity-studio/lake/content-folder/journal.ts'
import { readFolder } from '../../../sanity-studio/lake/content-folder/read-folder.ts'
import { writeFiles } from '../../../sanity-studio/lake/content-folder/write-files.ts'
import { makeFolder } from '../start-lake.ts'

const [A, B, C] = ['en/guide/a.json', 'en/guide/b.json', 'pl/law/c.json']

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readFolder(folder, (path, bytes) => [path, bytes.toString()] as const)) ?? []
  return Object.fromEntries(files)
}

/** A folder with two documents, and a third one to be removed by the next save. */
async function makeContent(): Promise<string> {
  const folder = await makeFolder()
  await writeFiles(
    folder,
    [A, B, C].map((path) => [path, 'old'] as const),
  )
  return folder
}

/** What a process leaves that is killed in the middle of a save, with one of its files in its place already. */
async function breakOff(folder: string, hasJournal: boolean): Promise<void> {
  const save = join(folder, '.saving', 'broken')
  await mkdir(save, { recursive: true })
  for (const name of ['1', '2', '3']) await writeFile(join(save, name), 'new')
  const entries = [
    ...[{ path: A, file: '0' }, { path: B, file: '1' }, { path: C }],
    ...[
      { path: 'images/a.png', file: '2' },
      { path: 'assets.json', file: '3' },
    ],
  ]
  if (!hasJournal) return
  await writeFile(join(save, 'journal.json'), JSON.stringify(entries))
  await writeFile(join(folder, A), 'new')
}

describe('A save is there whole or not at all', () => {
  it('where it is broken off among its renames: for a reader at once, on the disk after the next start', async () => {
    const folder = await makeContent()
    await breakOff(folder, true)
    expect(await textsIn(folder)).toEqual({ [A]: 'new', [B]: 'new' })
    expect(await readFile(join(folder, B), 'utf8')).toBe('old')
    await cleanUpSaves(folder)
    for (const path of [B, 'images/a.png', 'assets.json'])
      expect(await readFile(join(folder, path), 'utf8'), path).toBe('new')
    expect(await textsIn(folder)).toEqual({ [A]: 'new', [B]: 'new' })
    expect(await readdir(folder)).not.toContain('.saving')
  })

  it('where it is broken off before: nothing has changed, and nothing is left after the next start', async () => {
    const folder = await makeContent()
    await breakOff(folder, false)
    expect(await textsIn(folder)).toEqual({ [A]: 'old', [B]: 'old', [C]: 'old' })
    await cleanUpSaves(folder)
    expect(await textsIn(folder)).toEqual({ [A]: 'old', [B]: 'old', [C]: 'old' })
    expect(await readdir(folder)).not.toContain('.saving')
  })

  it('where the next save comes before a start', async () => {
    const folder = await makeContent()
    await breakOff(folder, true)
    await writeFiles(folder, [[A, 'newer']])
    expect(await textsIn(folder)).toEqual({ [A]: 'newer', [B]: 'new' })
  })

  it('where it is refused before the first rename', async () => {
    const folder = await makeContent()
    const refuse = () => {
      throw new Error('refused')
    }
    const changes = [[A, 'new'] as const, [B, undefined] as const]
    await expect(writeFiles(folder, changes, { beforeRename: refuse })).rejects.toThrow('refused')
    expect(await textsIn(folder)).toEqual({ [A]: 'old', [B]: 'old', [C]: 'old' })
    expect(await readdir(folder)).not.toContain('.saving')
  })

  it('for somebody who reads all the time while both halves are written again and again', async () => {
    const folder = await makeContent()
    let isWriting = true
    const seen = new Set<string>()
    const reading = (async () => {
      while (isWriting) {
        const { [A]: one, [C]: other } = await textsIn(folder)
        seen.add(`${one} ${other}`)
        await pause(1)
      }
    })()
    for (let round = 0; round < 150; round += 1) {
      await writeFiles(
        folder,
        [
          [A, `${round}`],
          [C, `${round}`],
        ],
        { flush: false },
      )
      await pause(3)
    }
    isWriting = false
    await reading
    expect(seen.size).toBeGreaterThan(5)
    expect([...seen].filter((pair) => new Set(pair.split(' ')).size !== 1)).toEqual([])
  })
})

it('A folder that the last file of a language has left is removed', async () => {
  const folder = await makeContent()
  await writeFiles(folder, [[C, undefined]])
  expect((await readdir(folder)).sort()).toEqual(['en'])
})
