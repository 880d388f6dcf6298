import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { contentFolderOf, getToday } = await import('../../catalogue/source/index.ts')
const { createEmbeddedSource } = await import('../../catalogue/source/embedded.ts')
const { requireValidContent } = await import('../check/check-content.ts')
const { formatCount } = await import('../check/format-values.ts')
const { askForYes, logSteps } = await import('../terminal.ts')
const { describeDifference } = await import('../dataset/compare.ts')
const { planPush, push } = await import('../dataset/push.ts')
const { datasetSettings } = await import('../dataset/dataset-settings.ts')

const { values } = readArguments('Use: npm run content:push [-- --yes]', {
  options: { yes: { type: 'boolean', default: false } },
})

async function run(): Promise<void> {
  const settings = datasetSettings(process.env, 'SANITY_WRITE_TOKEN')
  const folder = contentFolderOf(process.env)
  await requireValidContent(await createEmbeddedSource(folder), getToday())
  const plan = await planPush(folder, settings)
  const count = plan.added.length + plan.changed.length
  console.log(`${folder}/ → ${settings.projectId}/${settings.dataset}\n${describeDifference(plan)}`)
  if (count === 0) return
  if (!(await askForYes(`Write ${formatCount(count, 'document')}?`, values.yes))) return
  const written = await push(folder, settings, plan, logSteps())
  console.log(`${formatCount(written, 'document')} written.`)
}

try {
  await run()
} catch (error) {
  exitWithError(error, 'The push failed. What was written before stays; run it again for the rest.')
}
