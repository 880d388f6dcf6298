import { parseFile, type StoredDocument } from '../../../sanity-studio/lake/content-folder/index.ts'
import type { Documents } from '../git/content-difference.ts'
import { GitError, GitRefusal, tryGit, type Git } from '../git/git.ts'
import type { ContentRepository } from '../git/repository.ts'
import { documentName } from '../words/document-name.ts'
import { passagesOf } from '../words/passages.ts'
import type { OtherBranch } from './report.ts'

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

/** Merges a branch into the commit that is checked out, without touching a file. @returns the tree, and where both collide. */
async function tryMerge(
  git: Git,
  branch: string,
): Promise<{ readonly tree: string; readonly files: readonly string[] }> {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', 'HEAD', branch]
  const output = await git(args).catch((error: unknown) => {
    // That is how git says that something collides.
    if (error instanceof GitError && error.output !== '') return error.output
    throw error
  })
  const [tree = '', ...files] = output.split('\0').filter((part) => part !== '')
  return { tree, files }
}

const MAX_WORDS = 160

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  return `“${text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS).trimEnd()}…` : text}”`
}

/** The passages in which two versions of a document differ, one a line; none where only the times do. */
function differences(here: StoredDocument, there: StoredDocument): readonly string[] {
  const [own, others] = [here, there].map((document) => passagesOf(document, (id) => id))
  const texts = new Map(others?.map(({ key, text }) => [key, text]))
  const changed = own?.filter(({ key, text }) => texts.get(key) !== text) ?? []
  const keys = new Set(own?.map(({ key }) => key))
  const added = others?.filter(({ key }) => !keys.has(key)) ?? []
  return [
    ...changed.map(({ key, place, text }) => `  ${place}: ${quoted(text)} here, ${quoted(texts.get(key))} there`),
    ...added.map(({ place, text }) => `  ${place}: nothing here, ${quoted(text)} there`),
  ]
}

/**
 * Says which documents another branch changes too: those that come together, and those that a person has to look at.
 * @param now the documents of this branch.
 * @throws GitRefusal where the branch is not known.
 */
export async function compareWithBranch(
  repository: ContentRepository,
  branch: string,
  now: Documents,
): Promise<OtherBranch> {
  const { git, folder } = repository
  const base = await mergeBase(repository, branch)
  const changedIn = async (commit: string) =>
    (await git(['diff', '--name-only', '--relative', '-z', base, commit, '--', folder]))
      .split('\0')
      .filter((path) => path !== '')
  const theirs = new Set(await changedIn(branch))
  const both = (await changedIn('HEAD')).filter((path) => theirs.has(path) && path.endsWith('.json'))
  const { tree, files } = await tryMerge(git, branch)
  const prefix = (await git(['rev-parse', '--show-prefix'])).trim()

  const joined: string[] = []
  const collisions: string[] = []
  for (const path of both) {
    const inFolder = path.slice(folder.length + 1)
    const isClean = !files.includes(`${prefix}${path}`)
    const text = isClean ? '' : await tryGit(git, ['show', `${tree}:${prefix}${path}`])
    const parsed = isClean ? undefined : parseFile(inFolder, Buffer.from(text ?? ''))
    const sides = parsed && 'sides' in parsed ? parsed.sides : undefined
    const lines = sides && differences(...sides)
    const document = sides?.[0] ?? [...now.values()].find(({ _id }) => inFolder.endsWith(`/${_id}.json`))
    const name = document === undefined ? path : documentName(document)
    if (isClean || lines?.length === 0) joined.push(name)
    else collisions.push(`${name}: both sides changed`, ...(lines ?? ['  One side has removed it.']))
  }
  return { name: branch, joined, collisions }
}
