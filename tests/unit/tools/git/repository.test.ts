import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { commitContent, planCommit, requireCommittable } from '../../../../src/tools/git/commit-content.ts'
import { documentsAt } from '../../../../src/tools/git/content-difference.ts'
import { mergeBase, openRepository } from '../../../../src/tools/git/repository.ts'
import { addStored } from '../../../helpers/content-files.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

async function makeRepository(): Promise<string> {
  const folder = await makeFolder()
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  await mkdir(join(folder, 'content'))
  return folder
}

describe('A commit of content/ is refused', () => {
  it('without git', async () => {
    const folder = await makeFolder()
    vi.stubEnv('PATH', folder)
    await expect(openRepository(folder)).rejects.toThrow('git is not installed. Install it from')
    vi.unstubAllEnvs()
  })

  it('outside of a repository', async () => {
    const folder = await makeFolder()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder, '..'))
    await expect(openRepository(folder)).rejects.toThrow('is not in a git repository. Clone the network’s')
    vi.unstubAllEnvs()
  })

  it('without a folder', async () => {
    await expect(openRepository('/elsewhere')).rejects.toThrow('There is no folder /elsewhere. Set HUB_CONTENT')
  })

  it('while a commit is picked, which the Studio does not end', async () => {
    const folder = await makeRepository()
    await writeFile(join(folder, '.git', 'CHERRY_PICK_HEAD'), '')
    const repository = await openRepository(join(folder, 'content'))
    await expect(requireCommittable(repository)).rejects.toThrow('A cherry-pick is in progress')
  })

  it('but not in a quiet one', async () => {
    const folder = await makeRepository()
    await requireCommittable(await openRepository(join(folder, 'content')))
  })
})

it('A branch that is not known is named, with what to do', async () => {
  const folder = await makeRepository()
  const repository = await openRepository(join(folder, 'content'))
  await expect(mergeBase(repository, 'origin/nowhere')).rejects.toThrow('origin/nowhere is not a branch or commit')
})

describe('A folder of its own is a repository', () => {
  const FIRST = { _id: 'guide-a', _type: 'guide', language: 'en', title: 'Doors', _createdAt: '', _updatedAt: '' }

  async function makeOwn() {
    const folder = await makeFolder()
    const repository = await openRepository((execFileSync('git', ['init', '--quiet'], { cwd: folder }), folder))
    for (const [name, value] of Object.entries({ name: 'Ada', email: 'ada@hub.example' }))
      await repository.git(['config', `user.${name}`, value])
    addStored(folder, [FIRST])
    await writeFile(join(folder, 'README.md'), 'Ours')
    return repository
  }

  async function commit(repository: Awaited<ReturnType<typeof makeOwn>>) {
    const plan = await planCommit(repository)
    if (plan !== undefined) await commitContent(repository, plan)
    return plan?.message
  }

  it('to which its documents are committed, the first time too', async () => {
    const repository = await makeOwn()
    expect([repository.prefix, await commit(repository)]).toEqual(['', 'Add guide “Doors”'])
    expect(await repository.git(['ls-files'])).toBe('README.md\nen/guide/guide-a.json\n')
    expect([...(await documentsAt(repository, 'HEAD')).keys()]).toEqual(['guide-a'])
    expect(await commit(repository)).toBeUndefined()
  })

  it('and not with marks of git in its README', async () => {
    const repository = await makeOwn()
    await commit(repository)
    for (const [branch, text] of Object.entries({ other: 'Theirs', again: 'Mine' })) {
      await repository.git(['checkout', '--quiet', '-b', branch, ...(branch === 'again' ? ['other~1'] : [])])
      await writeFile(join(repository.folder, 'README.md'), text)
      await repository.git(['commit', '--quiet', '--all', '--message=Say more'])
    }
    await expect(repository.git(['merge', 'other'])).rejects.toThrow('CONFLICT')
    await expect(requireCommittable(repository)).rejects.toThrow('These files are not merged yet: README.md.')
  })
})
