import { formatProblem } from '../../domain/problem.ts'
import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
readArguments('Use: [HUB_CONTENT=FOLDER] npm run content:validate', {})

const { getContent, getToday } = await import('../../catalogue/index.ts')

async function validate(): Promise<number> {
  const content = await getContent()
  console.log(`Checking ${content.name} …`)
  // The rules take a second to load: content that cannot be read is told of before.
  const { checkContent } = await import('../check/check-content.ts')
  const { projectResultStore } = await import('../check/result-store.ts')
  const { formatCount } = await import('../check/format-values.ts')
  const { errors, warnings } = await checkContent(content, getToday(), projectResultStore())
  for (const warning of warnings) console.log(`warning ${formatProblem(warning)}`)
  for (const error of errors) console.error(`error ${formatProblem(error)}`)
  const { length } = content.documents
  const counts = [formatCount(errors.length, 'error'), formatCount(warnings.length, 'warning')]
  console.log(`${formatCount(length, 'document')} checked, ${counts.join(', ')}`)
  return errors.length
}

try {
  if ((await validate()) > 0) process.exitCode = 1
} catch (error) {
  exitWithError(error, 'The content was not checked.')
}
