import { documentName, isUnpublished } from '../words/document-name.ts'
import { commitMessage } from './commit-message.ts'
import { compareDocuments, documentsAt, documentsIn, type ContentDifference } from './content-difference.ts'
import { GitError, GitRefusal } from './git.ts'
import {
  unfinishedIn,
  unmergedFiles,
  type ContentRepository,
  type Unfinished,
  type UnmergedFile,
} from './repository.ts'

/** The documents that a commit of content/ would hold. */
export interface CommitPlan {
  readonly message: string
  /** The drafts and reviews that are new or changed: whoever can read the repository will read them too. */
  readonly unpublished: readonly string[]
}

/**
 * Refuses where git is in the middle of something that a person has to decide outside of the Studio.
 * @throws GitRefusal with what to do first.
 */
export async function requireCommittable(repository: ContentRepository): Promise<void> {
  const unmerged = await unmergedFiles(repository)
  // In a repository of its own the README lies beside the documents: a save joins these alone.
  const isOurs = ({ path, isRemoved }: UnmergedFile) =>
    !isRemoved && path.startsWith(repository.prefix) && path.endsWith('.json')
  const others = unmerged.filter((file) => !isOurs(file))
  const removed = others.filter(({ isRemoved }) => isRemoved).map(({ path }) => path)
  if (removed.length > 0)
    throw new GitRefusal(
      `One side has removed ${removed.join(', ')}, the other has changed it. Keep it with “git add” or remove it with ` +
        '“git rm” and its name, then run this again. Nothing was committed.',
    )
  if (others.length > 0)
    throw new GitRefusal(
      `These files are not merged yet: ${others.map(({ path }) => path).join(', ')}. Edit them, “git add” them, then run ` +
        'this again. Nothing was committed.',
    )
  const unfinished = await unfinishedIn(repository)
  if (unfinished === 'cherry-pick' || unfinished === 'revert')
    throw new GitRefusal(
      `A ${unfinished} is in progress. End it with “git ${unfinished} --continue”. Nothing was committed.`,
    )
}

/**
 * Ends a merge or a rebase that is in progress, with content/ as it is now: no document waits for a choice any more.
 * @returns what has ended; undefined where nothing was in progress.
 * @throws GitRefusal where the next commit of a rebase collides as well; GitError with git's words.
 */
export async function concludeMerge(repository: ContentRepository): Promise<Unfinished | undefined> {
  const { git } = repository
  const unfinished = await unfinishedIn(repository)
  if (unfinished === undefined) return undefined
  await git(['add', '--all', '--', '.'])
  try {
    if (unfinished === 'merge') await git(['commit', '--quiet', '--no-edit'])
    else await git(['-c', 'core.editor=true', unfinished, '--continue'])
  } catch (error) {
    if (error instanceof GitError && (await unmergedFiles(repository)).length > 0)
      throw new GitRefusal(`${error.message}\nRun this again for what waits now.`)
    throw error
  }
  return unfinished
}

function unpublishedIn({ added, changed }: ContentDifference): readonly string[] {
  return [...added, ...changed].filter(isUnpublished).map(documentName)
}

/**
 * Finds the documents that a commit of the content folder would hold, compared with the last commit.
 * @returns undefined where nothing in the folder has changed.
 * @throws ContentUnreadable, GitError.
 */
export async function planCommit(repository: ContentRepository): Promise<CommitPlan | undefined> {
  const status = await repository.git(['status', '--porcelain', '--untracked-files=all', '--', '.'])
  if (status.trim() === '') return undefined
  const difference = compareDocuments(await documentsAt(repository, 'HEAD'), await documentsIn(repository.folder))
  return { message: commitMessage(difference), unpublished: unpublishedIn(difference) }
}

/**
 * Commits the content folder and nothing else; what else is staged stays staged.
 * @returns the short name of the commit.
 * @throws GitError with git's words, such as those of a hook, or that git does not know who commits.
 */
export async function commitContent({ git }: ContentRepository, { message }: CommitPlan): Promise<string> {
  await git(['add', '--all', '--', '.'])
  await git(['commit', '--quiet', '--only', '--file=-', '--', '.'], { input: message })
  return (await git(['rev-parse', '--short', 'HEAD'])).trim()
}
