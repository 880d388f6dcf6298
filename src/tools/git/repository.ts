import { access } from 'node:fs/promises'
import { relative, resolve } from 'node:path'

import { GitRefusal, gitIn, tryGit, type Git } from './git.ts'

/** A content folder in a git repository. */
export interface ContentRepository {
  /** Runs git in the folder of the project. */
  readonly git: Git
  /** The content folder below the project, such as `content`. */
  readonly folder: string
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
 * @param project the folder of the project.
 * @throws GitRefusal where git is missing, or the folder is in no repository.
 */
export async function openRepository(project: string, contentFolder: string): Promise<ContentRepository> {
  const git = gitIn(project)
  const root = await tryGit(git, ['rev-parse', '--show-toplevel'])
  if (root === undefined)
    throw new GitRefusal(
      `${resolve(project)} is not in a git repository. Clone the network’s repository and work there, or begin one with “git init”.`,
    )
  const folder = relative(project, resolve(project, contentFolder))
  if (folder === '' || folder.startsWith('..'))
    throw new GitRefusal(`${contentFolder} is not in this repository. Unset HUB_CONTENT, or commit it where it is.`)
  return { git, folder: folder.replaceAll('\\', '/') }
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
export async function unfinishedIn({ git }: ContentRepository, project: string): Promise<Unfinished | undefined> {
  for (const [file, what] of MARKERS) {
    const path = resolve(project, (await git(['rev-parse', '--git-path', file])).trim())
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
  /** Below the project. */
  readonly path: string
  /** Whether one side has removed it. */
  readonly isRemoved: boolean
}

/** The files on which two sides collide and nobody has decided. */
export async function unmergedFiles({ git }: ContentRepository): Promise<readonly UnmergedFile[]> {
  const lines = (await git(['ls-files', '--unmerged', '-z'])).split('\0').filter((line) => line !== '')
  const stages = Map.groupBy(lines, (line) => line.slice(line.indexOf('\t') + 1))
  const isBothSides = (of: readonly string[]) =>
    [' 2\t', ' 3\t'].every((stage) => of.some((line) => line.includes(stage)))
  return [...stages].map(([path, of]) => ({ path, isRemoved: !isBothSides(of) }))
}
