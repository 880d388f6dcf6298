import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { requireCommittable } from '../../../../src/tools/git/commit-content.ts'
import { mergeBase, openRepository } from '../../../../src/tools/git/repository.ts'
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

  it('while a commit is picked, which the Studio does not end', async () => {
    const folder = await makeRepository()
    await writeFile(join(folder, '.git', 'CHERRY_PICK_HEAD'), '')
    const repository = await openRepository(folder, 'content')
    await expect(requireCommittable(repository, folder)).rejects.toThrow('A cherry-pick is in progress')
  })

  it('but not in a quiet one', async () => {
    const folder = await makeRepository()
    await requireCommittable(await openRepository(folder, 'content'), folder)
  })
})

it('A branch that is not known is named, with what to do', async () => {
  const folder = await makeRepository()
  const repository = await openRepository(folder, 'content')
  await expect(mergeBase(repository, 'origin/nowhere')).rejects.toThrow('origin/nowhere is not a branch or commit')
})
