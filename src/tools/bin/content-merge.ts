import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { requireNode } from '../require-node.ts'

requireNode()
const { contentFolderOf } = await import('../../sanity/index.ts')
const { concludeMerge, mergeBranch, mergeUnmerged } = await import('../git/merge-content.ts')
const { openRepository } = await import('../git/repository.ts')
const { mergeFile } = await import('../merge/merge-file.ts')

const USAGE = `Use: npm run content:merge                  merges content/ again, where git could not
     npm run content:merge -- BRANCH        merges a branch, such as origin/main, into this one
     npm run content:merge -- --continue    ends the merge, once you have looked at what collides`

const NEXT = `Nothing is lost. Look at these documents in the Studio (“npm run studio”): publish, change or discard each draft.
Then close it and end the merge: npm run content:merge -- --continue
To take all back instead: git merge --abort, or git rebase --abort`

/** As git calls it: merges three files into the second. @returns the exit code, 1 where a person has to look. */
async function mergeForGit([base = '', ours = '', theirs = '', path = '']: readonly string[]): Promise<number> {
  const [before, here, there] = await Promise.all([base, ours, theirs].map((file) => readFile(file, 'utf8')))
  const merged = mergeFile({ base: before ?? '', ours: here ?? '', theirs: there ?? '' }, path)
  await writeFile(ours, merged.text)
  for (const line of merged.report) console.error(line)
  if (merged.hasCollisions) console.error(NEXT)
  return merged.hasCollisions ? 1 : 0
}

async function mergeForPerson(branch: string | undefined, isEnd: boolean): Promise<number> {
  const project = process.cwd()
  const repository = await openRepository(project, contentFolderOf(process.env))
  if (isEnd) {
    console.log(
      `${(await concludeMerge(repository, project)).trim()}\nThe merge has ended. The next step: git push`.trim(),
    )
    return 0
  }
  const outcome = await (branch === undefined
    ? mergeUnmerged(repository, project)
    : mergeBranch(repository, project, branch))
  if (outcome === undefined) {
    console.log(`Nothing in content/ waits to be merged.\n${USAGE}`)
    return 0
  }
  for (const line of outcome.report) console.log(line)
  if (outcome.isOpen) console.log(NEXT)
  else if (branch === undefined) console.log('Nothing collides. End the merge: npm run content:merge -- --continue')
  return outcome.isOpen ? 1 : 0
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { continue: { type: 'boolean', default: false } },
  })
  if (positionals.length === 4) return mergeForGit(positionals)
  if (positionals.length > 1) throw new Error(USAGE)
  return mergeForPerson(positionals[0], values.continue)
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
