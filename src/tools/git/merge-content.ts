import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parseData } from '../merge/data-text.ts'
import { mergeFile } from '../merge/merge-file.ts'
import { DATA_FILE } from './content-difference.ts'
import { GitError, GitRefusal, tryGit } from './git.ts'
import { installMergeDriver } from './merge-driver.ts'
import { unfinishedIn, unmergedFiles, type ContentRepository } from './repository.ts'

/** Which files of the content folder are merged by field. */
const MERGED_FILES = [DATA_FILE, 'assets.json']

/** What a merge did, in lines, and whether a person has to look at something before it ends. */
export interface MergeOutcome {
  readonly report: readonly string[]
  readonly isOpen: boolean
}

/** A state of a file in the middle of a merge: 1 is the base, 2 is here, 3 is there. */
async function stageOf({ git, folder }: ContentRepository, stage: 1 | 2 | 3, name: string): Promise<string> {
  return (await tryGit(git, ['show', `:${stage}:./${folder}/${name}`])) ?? ''
}

/**
 * Merges the files of content/ that git could not merge, from the states that git keeps of them; also where git had no driver
 * and has written its marks into them.
 * @returns undefined where no file of content/ waits.
 * @throws DataUnreadable where a side cannot be read; then nothing was written.
 */
export async function mergeUnmerged(repository: ContentRepository, project: string): Promise<MergeOutcome | undefined> {
  const unmerged = await unmergedFiles(repository)
  const paths = MERGED_FILES.map((name) => ({ name, path: `${repository.folder}/${name}` }))
  const waiting = paths.filter(({ path }) => unmerged.some((file) => file.endsWith(path)))
  if (waiting.length === 0) return undefined
  const report: string[] = []
  let isOpen = false
  for (const { name, path } of waiting) {
    const [base, ours, theirs] = await Promise.all([
      stageOf(repository, 1, name),
      stageOf(repository, 2, name),
      stageOf(repository, 3, name),
    ])
    const merged = mergeFile({ base, ours, theirs }, path)
    await writeFile(join(project, path), merged.text)
    report.push(...merged.report)
    isOpen ||= merged.hasCollisions
  }
  return { report, isOpen }
}

/**
 * Merges a branch into the one that is checked out, with content/ merged by document and field.
 * @returns what git says, or what waits to be looked at.
 * @throws GitRefusal where a merge is open already; GitError where git refuses, such as for changes that are not committed.
 */
export async function mergeBranch(
  repository: ContentRepository,
  project: string,
  branch: string,
): Promise<MergeOutcome> {
  const unfinished = await unfinishedIn(repository, project)
  if (unfinished !== undefined)
    throw new GitRefusal(`A ${unfinished} is in progress. End it with “npm run content:merge -- --continue” first.`)
  await installMergeDriver(repository, project)
  try {
    return { report: [(await repository.git(['merge', '--no-edit', branch])).trim()], isOpen: false }
  } catch (error) {
    const outcome = error instanceof GitError ? await mergeUnmerged(repository, project) : undefined
    if (outcome === undefined) throw error
    return outcome
  }
}

async function requireReadable(project: string, folder: string): Promise<void> {
  const path = join(folder, DATA_FILE)
  parseData(await readFile(join(project, path), 'utf8'), path)
}

/**
 * Ends an open merge or rebase with content/ as it is now.
 * @throws GitRefusal where nothing is open or other files wait, DataUnreadable where data.ndjson still has git's marks.
 */
export async function concludeMerge(repository: ContentRepository, project: string): Promise<string> {
  const { git, folder } = repository
  const unfinished = await unfinishedIn(repository, project)
  if (unfinished === undefined) throw new GitRefusal('No merge is in progress: there is nothing to end.')
  const prefix = (await git(['rev-parse', '--show-prefix'])).trim()
  const others = (await unmergedFiles(repository)).filter((path) => !path.startsWith(`${prefix}${folder}/`))
  if (others.length > 0)
    throw new GitRefusal(
      `These files are not merged yet: ${others.join(', ')}. Edit them, “git add” them, then run this again.`,
    )
  await requireReadable(project, folder)
  await git(['add', '--all', '--', folder])
  try {
    return unfinished === 'merge'
      ? await git(['commit', '--quiet', '--no-edit'])
      : await git(['-c', 'core.editor=true', unfinished, '--continue'])
  } catch (error) {
    // The next commit of a rebase may collide as well: git has said where.
    if (error instanceof GitError && (await unmergedFiles(repository)).length > 0)
      throw new GitRefusal(`${error.message}\nRun “npm run content:merge” for what waits now.`)
    throw error
  }
}
