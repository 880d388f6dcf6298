import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
readArguments('Use: npm run content:due', {})

const { findDue } = await import('../../../sanity-studio/model/rules/due.ts')
const { mistakesAddressFault } = await import('../../../sanity-studio/model/rules/settings-faults.ts')
const { isMainSettings } = await import('../../../sanity-studio/model/rules/second-reader-setting.ts')
const { getContent, getToday } = await import('../../catalogue/index.ts')
const { writeDueReport } = await import('../due/due-report.ts')

try {
  const today = getToday()
  const { documents } = await getContent()
  const settings = documents.find(isMainSettings)
  const fault = settings && mistakesAddressFault(settings, today)
  console.log(writeDueReport(findDue(documents, today), today, fault))
} catch (error) {
  exitWithError(error, 'What falls due was not found out.')
}
