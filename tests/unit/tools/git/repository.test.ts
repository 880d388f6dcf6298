import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { requireQuietRepository } from '../../../../src/tools/git/commit-content.ts'
import { mergeBase } from '../../../../src/tools/changes/other-branches.ts'
import { setUpMerging } from '../../../../src/tools/git/merge-driver.ts'
import { openRepository } from '../../../../src/tools/git/repository.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

async function makeRepository(): Promise<string> {
  const folder = await makeFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

describe('A commit of content/ is refused', () => {
  it('without git', async () => {
    const folder = await makeFolder()
    vi.stubEnv('PATH', folder)
    await expect(openRepository(folder, 'content')).rejects.toThrow('git is not installed. Install it from')
    vi.unstubAllEnvs()
  })

  it('outside of a repository', async () => {
    const folder = await makeFolder()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder, '..'))
    await expect(openRepository(folder, 'content')).rejects.toThrow('is not in a git repository. Clone the network’s')
    vi.unstubAllEnvs()
  })

  it('where content is elsewhere', async () => {
    const folder = await makeRepository()
    await expect(openRepository(folder, '/elsewhere')).rejects.toThrow('/elsewhere is not in this repository.')
  })

  it.each([
    ['MERGE_HEAD', 'A merge is in progress'],
    ['CHERRY_PICK_HEAD', 'A cherry-pick is in progress'],
  ])('while git is in the middle of something (%s)', async (file, words) => {
    const folder = await makeRepository()
    await writeFile(join(folder, '.git', file), '')
    const repository = await openRepository(folder, 'content')
    await expect(requireQuietRepository(repository, folder)).rejects.toThrow(words)
  })

  it('but not in a quiet one', async () => {
    const folder = await makeRepository()
    await requireQuietRepository(await openRepository(folder, 'content'), folder)
  })
})

it('A branch that is not known is named, with what to do', async () => {
  const folder = await makeRepository()
  const repository = await openRepository(folder, 'content')
  await expect(mergeBase(repository, 'origin/nowhere')).rejects.toThrow('origin/nowhere is not a branch or commit')
})

describe('The merge driver', () => {
  it('is set once, and says so', async () => {
    const folder = await makeRepository()
    expect(await setUpMerging(folder, 'content')).toContain('Git now merges content/ by document and field')
    expect(await setUpMerging(folder, 'content')).toBeUndefined()
    expect(await readFile(join(folder, '.git', 'config'), 'utf8')).toContain(
      "'src/tools/bin/content-merge.ts' %O %A %B %P",
    )
  })

  it('is called by its path below the root of the repository', async () => {
    const project = join(await makeRepository(), 'hub')
    await mkdir(project)
    await setUpMerging(project, 'content')
    const driver = execFileSync('git', ['config', 'merge.hub-content.driver'], { cwd: project, encoding: 'utf8' })
    expect(driver).toContain("'hub/src/tools/bin/content-merge.ts'")
  })

  it('is not missed where there is no repository', async () => {
    const folder = await makeFolder()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder, '..'))
    expect(await setUpMerging(folder, 'content')).toBeUndefined()
    vi.unstubAllEnvs()
  })
})
