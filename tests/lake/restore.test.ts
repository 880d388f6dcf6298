import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, it } from 'vitest'

import { readStored } from '../helpers/content-files.ts'
import { fingerprints } from '../helpers/fingerprints.ts'
import { edit } from './content-sync/edit-store.ts'
import { makeFolder, makeFolders, start, type Folders } from './start-lake.ts'

/* The drill of DEPLOY.md, “Restore”: each row of its table loses something and gets it back. */

const run = promisify(execFile)
const ID = 'guide-risk-map'

const git = (folder: string, ...words: readonly string[]) =>
  run('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words])

async function publish(folders: Folders, title: string): Promise<void> {
  const { lake, store } = await start(folders)
  edit(store, ID, { title })
  await lake.close()
  expect(readStored(folders.content).get(ID)).toMatchObject({ title })
}

/** Content in a repository, committed, and a lake that has published something since. */
async function publishAfterCommit(): Promise<Folders> {
  const folders = await makeFolders()
  await rm(join(folders.content, 'README.md'), { force: true })
  await publish(folders, 'Committed')
  await git(folders.root, 'init', '--quiet')
  await git(folders.root, 'add', 'content')
  await git(folders.root, 'commit', '--quiet', '--message', 'Save the content')
  await publish(folders, 'Published since')
  return folders
}

const lose = (folder: string) => rm(folder, { recursive: true })

describe('Lost data comes back, byte for byte:', () => {
  it('content/, from the lake', async () => {
    const folders = await publishAfterCommit()
    const before = await fingerprints(folders.content)
    await lose(folders.content)
    await expect(start(folders)).rejects.toThrow('Start with --conflicts=studio')
    const { lake } = await start(folders, { onConflict: 'studio' })
    await lake.close()
    expect(await fingerprints(folders.content)).toEqual(before)
    expect((await start(folders)).lake.imported).toMatchObject({ added: [], changed: [], removed: [] })
  })

  it('the lake, from content/', async () => {
    const folders = await publishAfterCommit()
    const before = await fingerprints(folders.content)
    await lose(folders.storage)
    const { lake, store } = await start(folders)
    expect(lake.imported.problems).toEqual([])
    expect(store.byId.get(ID)).toMatchObject({ title: 'Published since' })
    await lake.save()
    expect(await fingerprints(folders.content)).toEqual(before)
  })

  it('both, from git, as they were committed', async () => {
    const folders = await publishAfterCommit()
    await lose(folders.content)
    await lose(folders.storage)
    await git(folders.root, 'checkout', '--quiet', '--', 'content')
    const before = await fingerprints(folders.content)
    const { lake, store } = await start(folders)
    expect(lake.imported.problems).toEqual([])
    expect(store.byId.get(ID)).toMatchObject({ title: 'Committed' })
    await lake.save()
    expect(await fingerprints(folders.content)).toEqual(before)
  })

  it('both, from Sanity, for which a lake stands in, into a clone that has nothing', async () => {
    const cloud = await publishAfterCommit()
    const { lake } = await start(cloud)
    const target = join(await makeFolder(), 'content')
    const environment = {
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
      SANITY_API_HOST: lake.origin.replace('localhost', '127.0.0.1'),
      SANITY_READ_TOKEN: lake.signIn('Restoring').token,
      HUB_CONTENT: target,
    }
    const { stdout } = await run(process.execPath, ['src/tools/bin/content-pull.ts', '--yes'], {
      env: { ...process.env, ...environment },
    })
    expect(stdout).toMatch(/\d+ documents changed\./)
    expect(await fingerprints(target)).toEqual(await fingerprints(cloud.content))
  })
})
