import { parseArgs } from 'node:util'

import { requireNode } from '../require-node.ts'
import { exitWithError } from '../exit-with-error.ts'

requireNode()
const { ContentError } = await import('../../domain/problem.ts')
const { contentFolderOf, getToday } = await import('../../sanity/index.ts')
const { createLakeSource } = await import('../../sanity/lake.ts')
const { checkContent } = await import('../check/check-content.ts')
const { askForYes } = await import('../terminal.ts')
const { describeDifference } = await import('../dataset/compare.ts')
const { planPull, pull } = await import('../dataset/pull.ts')
const { datasetSettings } = await import('../dataset/dataset-settings.ts')

const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } })

async function run(): Promise<void> {
  const settings = datasetSettings(process.env, 'SANITY_READ_TOKEN')
  const folder = contentFolderOf(process.env)
  const { errors } = await checkContent(createLakeSource(settings), getToday())
  if (errors.length > 0) throw new ContentError(errors)
  const plan = await planPull(folder, settings)
  const count = plan.added.length + plan.changed.length + plan.removed.length
  console.log(`${settings.projectId}/${settings.dataset} → ${folder}/\n${describeDifference(plan)}`)
  if (count === 0 || !(await askForYes(`Change these ${count} documents in ${folder}/?`, values.yes))) return
  await pull(folder, settings, plan)
  console.log(`${count} documents changed. “git diff ${folder}” shows how.`)
}

try {
  await run()
} catch (error) {
  exitWithError(error, 'Nothing was pulled. What was there before is untouched.')
}
