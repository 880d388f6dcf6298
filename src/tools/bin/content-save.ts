import type { KeptSide } from '../studio/save-content.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { describeConflicts } = await import('../../../sanity-studio/lake/index.ts')
const { contentFolderOf } = await import('../../catalogue/source/index.ts')
const { commitContent, concludeMerge, planCommit, requireCommittable } = await import('../git/commit-content.ts')
const { moveUncommittedDrafts } = await import('../git/move-drafts.ts')
const { openRepository } = await import('../git/repository.ts')
const { fieldTitle } = await import('../studio/field-title.ts')
const { howToChoose, saveContent } = await import('../studio/save-content.ts')
const { askForYes } = await import('../terminal.ts')

const USAGE =
  'Use: npm run content:save [-- --commit [--yes]] [-- --drafts=private|shared]\n' +
  '     npm run content:save -- --keep folder|studio ID …'

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    commit: { type: 'boolean', default: false },
    drafts: { type: 'string' },
    keep: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
})
const folder = contentFolderOf(process.env)

/** Where drafts are to be written from now on; undefined for where they are now. Ends the program for any other value. */
function draftPolicy(): 'private' | 'shared' | undefined {
  const { drafts } = values
  if (drafts === undefined || drafts === 'private' || drafts === 'shared') return drafts
  console.error(USAGE)
  process.exit(1)
}

const drafts = draftPolicy()

/** The side to keep of documents that wait, and their ids; undefined without --keep. Ends the program where one is missing. */
function keptSide(): KeptSide | undefined {
  const { keep: side } = values
  if (side === undefined && positionals.length === 0) return undefined
  if ((side === 'folder' || side === 'studio') && positionals.length > 0) return { side, ids: positionals }
  console.error(USAGE)
  process.exit(1)
}

const kept = keptSide()

/** Saves all but the documents that wait for a choice. @returns what those are, in words; undefined where none waits. */
async function save(): Promise<string | undefined> {
  const { sentence, conflicts, address } = await saveContent(folder, { drafts, kept })
  console.log(sentence)
  if (drafts === 'private') {
    const moved = await moveUncommittedDrafts(await openRepository(folder))
    // The lake reads what was moved, and knows by it which drafts are private.
    if (moved > 0) console.log((await saveContent(folder, { drafts })).sentence)
    console.log(
      `New drafts are now in ${folder}/private/, on this machine alone: git ignores it, so make a copy of your own.\n` +
        'Drafts that a commit has stay shared.',
    )
  }
  if (drafts === 'shared') console.log(`All drafts are now in ${folder}/drafts/, which is shared.`)
  return conflicts.length === 0 ? undefined : describeConflicts(conflicts, howToChoose(address), fieldTitle)
}

/** Saves, then commits content/ and nothing else; asks before drafts become part of the history that others read. */
async function saveAndCommit(): Promise<void> {
  const repository = await openRepository(folder)
  await requireCommittable(repository)
  const waiting = await save()
  if (waiting !== undefined) throw new Error(`${waiting}\nNothing was committed. Choose, then commit.`)
  const ended = await concludeMerge(repository)
  if (ended !== undefined) {
    console.log(`The ${ended} has ended. The next step: git push`)
    return
  }
  const plan = await planCommit(repository)
  if (plan === undefined) {
    console.log(`Nothing was committed: ${folder}/ is as in the last commit.`)
    return
  }
  if (plan.unpublished.length > 0) {
    console.log(`\nNot published, and yet in this commit:\n${plan.unpublished.map((name) => `  ${name}`).join('\n')}`)
    console.log(
      'Once it is pushed, whoever can read the repository can read them, now and later: history is not deleted.',
    )
    console.log('To keep new drafts on this machine instead: npm run content:save -- --drafts=private')
    if (!(await askForYes('Commit them?', values.yes))) {
      console.log(`Nothing was committed. What is saved in ${folder}/ stays.`)
      process.exitCode = 1
      return
    }
  }
  const commit = await commitContent(repository, plan)
  console.log(`\nCommitted ${commit}: ${plan.message}\n\nThe next step: git push`)
}

try {
  const waiting = await (values.commit ? saveAndCommit() : save())
  if (typeof waiting === 'string') throw new Error(waiting)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
