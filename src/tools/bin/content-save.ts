import { parseArgs } from 'node:util'

import { requireNode } from '../require-node.ts'

requireNode()
const { createLake, describeSave, SAVE_PATH } = await import('../../../sanity-studio/lake/index.ts')
const { contentFolderOf } = await import('../../sanity/index.ts')
const { commitContent, planCommit, requireQuietRepository } = await import('../git/commit-content.ts')
const { moveUncommittedDrafts } = await import('../git/move-drafts.ts')
const { openRepository } = await import('../git/repository.ts')
const { readRunningStudio, STORE } = await import('../studio/running-studio.ts')
const { askForYes } = await import('../terminal.ts')

const USAGE = 'Use: npm run content:save [-- --commit [--yes]] [-- --drafts=private|shared]'

const { values } = parseArgs({
  options: {
    commit: { type: 'boolean', default: false },
    drafts: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
})
const folder = contentFolderOf(process.env)
const project = process.cwd()

/** Where drafts are to be written from now on; undefined for where they are now. Ends the program for any other value. */
function draftPolicy(): 'private' | 'shared' | undefined {
  const { drafts } = values
  if (drafts === undefined || drafts === 'private' || drafts === 'shared') return drafts
  console.error(USAGE)
  process.exit(1)
}

const drafts = draftPolicy()

/** Has the running Studio save, and returns its report; undefined where none responds. */
async function saveInRunningStudio(): Promise<string | undefined> {
  const studio = await readRunningStudio()
  if (studio === undefined) return undefined
  const headers = { authorization: `Bearer ${studio.token}` }
  const address = `${studio.origin}${SAVE_PATH}${drafts === undefined ? '' : `?drafts=${drafts}`}`
  const response = await fetch(address, { method: 'POST', headers }).catch(() => undefined)
  if (response === undefined) return undefined
  const body: unknown = await response.json()
  const field = (name: string) =>
    typeof body === 'object' && body !== null && name in body ? String(Reflect.get(body, name)) : undefined
  if (!response.ok) throw new Error(field('message') ?? `The Studio answered ${response.status}.`)
  return field('sentence')
}

/** Saves what is in the store, such as the changes of a Studio that was killed before it saved. */
async function saveStore(): Promise<string> {
  const lake = await createLake({ content: folder, storage: { folder: STORE }, port: 0 })
  try {
    return describeSave(await lake.save(drafts)) ?? 'content/ holds everything already.'
  } finally {
    await lake.close()
  }
}

async function save(): Promise<void> {
  console.log((await saveInRunningStudio()) ?? (await saveStore()))
  if (drafts === 'private') {
    const moved = await moveUncommittedDrafts(await openRepository(project, folder), project)
    // The lake reads what was moved, and knows by it which drafts are private.
    if (moved > 0) console.log((await saveInRunningStudio()) ?? (await saveStore()))
    console.log(
      `New drafts are now in ${folder}/drafts.ndjson, on this machine alone: git ignores it, so make a copy of your own.\n` +
        'Drafts that a commit has stay shared.',
    )
  }
  if (drafts === 'shared') console.log(`All drafts are now in ${folder}/data.ndjson, which is shared.`)
}

/** Saves, then commits content/ alone; asks before drafts become part of the history that others read. */
async function saveAndCommit(): Promise<void> {
  const repository = await openRepository(project, folder)
  await requireQuietRepository(repository, project)
  await save()
  const plan = await planCommit(repository, project)
  if (plan === undefined) {
    console.log('Nothing was committed: content/ is as in the last commit.')
    return
  }
  if (plan.unpublished.length > 0) {
    console.log(`\nNot published, and yet in this commit:\n${plan.unpublished.map((name) => `  ${name}`).join('\n')}`)
    console.log(
      'Once it is pushed, whoever can read the repository can read them, now and later: history is not deleted.',
    )
    console.log('To keep new drafts on this machine instead: npm run content:save -- --drafts=private')
    if (!(await askForYes('Commit them?', values.yes))) {
      console.log('Nothing was committed. What is saved in content/ stays.')
      process.exitCode = 1
      return
    }
  }
  const commit = await commitContent(repository, plan)
  console.log(`\nCommitted ${commit}: ${plan.message}\n\nThe next step: git push`)
}

try {
  await (values.commit ? saveAndCommit() : save())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
