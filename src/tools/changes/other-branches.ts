import { documentsAt } from '../git/content-difference.ts'
import { GitRefusal, tryGit } from '../git/git.ts'
import type { ContentRepository } from '../git/repository.ts'
import { describeCollision } from '../merge/describe-collision.ts'
import { mergeDocuments, type Documents } from '../merge/merge-documents.ts'
import { documentName } from '../words/document-name.ts'
import type { OtherBranch } from './report.ts'

/**
 * The commit from which two branches part.
 * @throws GitRefusal where a branch is not known or they have no commit in common.
 */
export async function mergeBase({ git }: ContentRepository, branch: string, other = 'HEAD'): Promise<string> {
  const commit = (await tryGit(git, ['merge-base', other, branch]))?.trim()
  if (commit !== undefined && commit !== '') return commit
  throw new GitRefusal(
    `${branch} is not a branch or commit that this history knows. Fetch it (“git fetch origin”); in CI fetch the whole history.`,
  )
}

/**
 * Merges the documents with another branch, in memory, and says which both change.
 * @throws GitRefusal where the branch is not known, DataUnreadable.
 */
export async function compareWithBranch(
  repository: ContentRepository,
  branch: string,
  now: Documents,
): Promise<OtherBranch> {
  const base = await documentsAt(repository, await mergeBase(repository, branch))
  const { documents, joined, collisions } = mergeDocuments(base, now, await documentsAt(repository, branch))
  return {
    name: branch,
    joined: joined.flatMap((id) => documents.get(id) ?? []).map(documentName),
    collisions: collisions.flatMap(describeCollision),
  }
}
