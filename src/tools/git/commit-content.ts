import { documentName, isUnpublished } from '../words/document-name.ts'
import { commitMessage } from './commit-message.ts'
import { compareDocuments, documentsAt, documentsNow, type ContentDifference } from './content-difference.ts'
import { GitRefusal } from './git.ts'
import { unfinishedIn, unmergedFiles, type ContentRepository } from './repository.ts'

/** What a commit of content/ would hold. */
export interface CommitPlan {
  readonly message: string
  /** The drafts and reviews that are new or changed: whoever can read the repository will read them too. */
  readonly unpublished: readonly string[]
}

/**
 * Refuses where git is in the middle of something that a commit of content/ alone would disturb.
 * @throws GitRefusal with what to do first.
 */
export async function requireQuietRepository(repository: ContentRepository, project: string): Promise<void> {
  const unmerged = await unmergedFiles(repository)
  const unfinished = await unfinishedIn(repository, project)
  if (unfinished === undefined && unmerged.length === 0) return
  const what = unfinished === undefined ? 'Git has not merged some files' : `A ${unfinished} is in progress`
  const files = unmerged.length === 0 ? '' : ` Not decided yet: ${unmerged.join(', ')}.`
  throw new GitRefusal(
    `${what}.${files} Look at what collides with “npm run content:merge”, and end it with ` +
      '“npm run content:merge -- --continue”. Nothing was committed.',
  )
}

function unpublishedIn({ added, changed }: ContentDifference): readonly string[] {
  return [...added, ...changed].filter(isUnpublished).map(documentName)
}

/**
 * What a commit of the content folder would hold, compared with the last commit.
 * @returns undefined where nothing in the folder has changed.
 * @throws DataUnreadable, GitError.
 */
export async function planCommit(repository: ContentRepository, project: string): Promise<CommitPlan | undefined> {
  const status = await repository.git(['status', '--porcelain', '--untracked-files=all', '--', repository.folder])
  if (status.trim() === '') return undefined
  const difference = compareDocuments(await documentsAt(repository, 'HEAD'), await documentsNow(project, repository))
  return { message: commitMessage(difference), unpublished: unpublishedIn(difference) }
}

/**
 * Commits the content folder and nothing else; what else is staged stays staged.
 * @returns the short name of the commit.
 * @throws GitError with git's words, such as those of a hook, or that git does not know who commits.
 */
export async function commitContent({ git, folder }: ContentRepository, { message }: CommitPlan): Promise<string> {
  await git(['add', '--all', '--', folder])
  await git(['commit', '--quiet', '--only', '--file=-', '--', folder], { input: message })
  return (await git(['rev-parse', '--short', 'HEAD'])).trim()
}
