import { access, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { GitRefusal, gitIn, tryGit, type Git } from './git.ts'

/** A content folder in a git repository: that of the project, or its own. */
export interface ContentRepository {
  /** Runs git in the content folder. */
  readonly git: Git
  readonly folder: string
  /** Its path from the root of the repository, with a slash at its end; empty where it is that root. */
  readonly prefix: string
}

/** An operation that git has begun and not ended. */
export type Unfinished = 'merge' | 'rebase' | 'cherry-pick' | 'revert'

const MARKERS: readonly (readonly [file: string, what: Unfinished])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
]

/**
 * Opens the repository that holds a content folder.
 * @throws GitRefusal where git is missing, there is no such folder, or it is in no repository.
 */
export async function openRepository(folder: string): Promise<ContentRepository> {
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory() !== true)
    throw new GitRefusal(`There is no folder ${resolve(folder)}. Set HUB_CONTENT to that of the content, or unset it.`)
  const git = gitIn(folder)
  const prefix = await tryGit(git, ['rev-parse', '--show-prefix'])
  if (prefix === undefined)
    throw new GitRefusal(
      `${resolve(folder)} is not in a git repository. Clone the network’s repository and work there, or begin one there with “git init”.`,
    )
  return { git, folder, prefix: prefix.trim() }
}

/**
 * The commit from which a branch and the one that is checked out part.
 * @throws GitRefusal where a branch is not known or they have no commit in common.
 */
export async function mergeBase({ git }: ContentRepository, branch: string): Promise<string> {
  const commit = (await tryGit(git, ['merge-base', 'HEAD', branch]))?.trim()
  if (commit !== undefined && commit !== '') return commit
  throw new GitRefusal(
    `${branch} is not a branch or commit that this history knows. Fetch it (“git fetch origin”); in CI fetch the whole history.`,
  )
}

/** The operation that git has begun in a repository and not ended; undefined where none is open. */
export async function unfinishedIn({ git, folder }: ContentRepository): Promise<Unfinished | undefined> {
  for (const [file, what] of MARKERS) {
    const path = resolve(folder, (await git(['rev-parse', '--git-path', file])).trim())
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) return what
  }
  return undefined
}

/** A file on which two sides collide. */
export interface UnmergedFile {
  /** From the root of the repository. */
  readonly path: string
  /** Whether one side has removed it. */
  readonly isRemoved: boolean
}

/** The files on which two sides collide and nobody has decided. */
export async function unmergedFiles({ git }: ContentRepository): Promise<readonly UnmergedFile[]> {
  const lines = (await git(['ls-files', '--unmerged', '-z', '--full-name', ':/']))
    .split('\0')
    .filter((line) => line !== '')
  const stages = Map.groupBy(lines, (line) => line.slice(line.indexOf('\t') + 1))
  const isBothSides = (of: readonly string[]) =>
    [' 2\t', ' 3\t'].every((stage) => of.some((line) => line.includes(stage)))
  return [...stages].map(([path, of]) => ({ path, isRemoved: !isBothSides(of) }))
}
