import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import { makeEmptyFolders, makeFolder, start } from '../start-lake.ts'

/** Who may do what with a file or folder: `600`. */
const rightsOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('The files of a lake are for its owner only', () => {
  it('from the first start on', async () => {
    const folder = join(await makeFolder(), 'new', 'lake')
    const store = openStore(folder)
    store.saveSettings({ a: 'b' })
    expect(await rightsOf(folder)).toBe('700')
    const files = await readdir(folder)
    expect(files).toContain('lake.db-wal')
    for (const file of files) expect(await rightsOf(join(folder, file)), file).toBe('600')
    store.close()
  })

  it('also where an earlier start left it open to others', async () => {
    const folder = await makeFolder()
    openStore(folder).close()
    await writeFile(join(folder, 'lake.db-wal'), '')
    await Promise.all([
      chmod(folder, 0o755),
      chmod(join(folder, 'lake.db'), 0o644),
      chmod(join(folder, 'lake.db-wal'), 0o644),
    ])
    const store = openStore(folder)
    expect(await rightsOf(folder)).toBe('700')
    for (const file of await readdir(folder)) expect(await rightsOf(join(folder, file)), file).toBe('600')
    store.close()
  })
})

it('A start deletes what a killed lake left half written, and no other file', async () => {
  const folders = await makeEmptyFolders()
  const left = [join(folders.content, '.saving', 'a', '0'), join(folders.storage, 'assets', 'files', 'b.pdf.saving')]
  const others = [join(folders.content, 'notes.txt'), join(folders.content, 'images', 'saving.txt')]
  for (const path of [...left, ...others]) {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, '')
  }
  await start(folders)
  for (const path of left) await expect(stat(path), path).rejects.toThrow('ENOENT')
  for (const path of others) expect((await stat(path)).isFile(), path).toBe(true)
})
