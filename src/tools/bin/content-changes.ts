import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { contentFolderOf, getToday } = await import('../../catalogue/source/index.ts')
const { describeChanges } = await import('../changes/document-changes.ts')
const { findFindings } = await import('../changes/findings.ts')
const { formatReport } = await import('../changes/report.ts')
const { checkoutContent } = await import('../git/checkout-content.ts')
const { compareDocuments, documentsIn } = await import('../git/content-difference.ts')
const { mergeBase, openRepository } = await import('../git/repository.ts')

const USAGE = `Use: npm run content:changes -- BASE [--output FILE]
  BASE      the branch into which the work goes, such as origin/main
  --output  writes the report (Markdown) into this file instead of printing it`

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { output: { type: 'string' } },
})

/** Reports what has changed in content/ since the branches parted. @returns how many errors the rules find. */
async function report(branch: string, temporary: string): Promise<number> {
  const folder = contentFolderOf(process.env)
  const repository = await openRepository(folder)
  const base = await mergeBase(repository, branch)
  const old = join(temporary, 'content')
  const hasOld = await checkoutContent(repository, base, old)
  const [before, after] = [await documentsIn(old), await documentsIn(folder)]

  const findings = await findFindings(hasOld ? old : undefined, folder, getToday())
  const changes = describeChanges(compareDocuments(before, after), before, after)
  const text = formatReport({ changes, findings })
  if (values.output === undefined) console.log(text)
  else await writeFile(values.output, text)
  return findings.newErrors.length + findings.oldErrors.length
}

const temporary = await mkdtemp(join(tmpdir(), 'hotel-hub-changes-'))
try {
  const [branch] = positionals
  if (branch === undefined || positionals.length > 1) throw new Error(USAGE)
  process.exitCode = (await report(branch, temporary)) > 0 ? 1 : 0
} catch (error) {
  await rm(temporary, { recursive: true, force: true })
  const isPlain = error instanceof Error && ['Error', 'GitRefusal', 'GitError'].includes(error.name)
  exitWithError(isPlain ? error.message : error, 'The changes were not reported.')
} finally {
  await rm(temporary, { recursive: true, force: true })
}
