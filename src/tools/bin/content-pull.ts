import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { contentFolderOf, getToday } = await import('../../catalogue/source/index.ts')
const { createLakeSource } = await import('../../catalogue/source/lake.ts')
const { requireValidContent } = await import('../check/check-content.ts')
const { formatCount } = await import('../check/format-values.ts')
const { askForYes } = await import('../terminal.ts')
const { describeDifference } = await import('../dataset/compare.ts')
const { planPull, pull } = await import('../dataset/pull.ts')
const { datasetSettings } = await import('../dataset/dataset-settings.ts')

const { values } = readArguments('Use: npm run content:pull [-- --yes]', {
  options: { yes: { type: 'boolean', default: false } },
})

async function run(): Promise<void> {
  const settings = datasetSettings(process.env, 'SANITY_READ_TOKEN')
  const folder = contentFolderOf(process.env)
  await requireValidContent(await createLakeSource(settings), getToday())
  const plan = await planPull(folder, settings)
  const count = plan.added.length + plan.changed.length + plan.removed.length
  console.log(`${settings.projectId}/${settings.dataset} → ${folder}/\n${describeDifference(plan)}`)
  if (count === 0 || !(await askForYes(`Change ${formatCount(count, 'document')} in ${folder}/?`, values.yes))) return
  await pull(folder, settings, plan)
  console.log(`${formatCount(count, 'document')} changed. “git diff ${folder}” shows how.`)
}

try {
  await run()
} catch (error) {
  exitWithError(error, 'Nothing was pulled. What was there before is untouched.')
}
