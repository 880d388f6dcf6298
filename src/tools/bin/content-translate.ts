import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { exitWithError } from '../exit-with-error.ts'
import { requireNode } from '../require-node.ts'

requireNode()
const { PROJECT } = await import('../../../sanity-studio/lake/index.ts')
const { LANGUAGES } = await import('../../../sanity-studio/schemaTypes/vocabularies.ts')
const { contentFolderOf, lakeSettingsOf } = await import('../../sanity/index.ts')
const { formatCount } = await import('../check/format-values.ts')
const { datasetSettings } = await import('../dataset/dataset-settings.ts')
const { readRunningStudio } = await import('../studio/running-studio.ts')
const { takeIn } = await import('../translations/take-in.ts')
const { toTranslate } = await import('../translations/translation-files.ts')
const { datasetStore, folderStore } = await import('../translations/translation-store.ts')
const { readXliff, writeXliff } = await import('../translations/xliff.ts')

const USAGE = `Use: npm run content:translate -- export [--language ar …] [--folder translations]
     npm run content:translate -- import [--machine] [file.xlf …] [--folder translations]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'translations' },
    language: { type: 'string', multiple: true },
    machine: { type: 'boolean', default: false },
  },
})

/** The dataset that the environment names, else the lake of a running Studio, else content/. */
async function openStore() {
  if (lakeSettingsOf(process.env) !== undefined) return datasetStore(datasetSettings(process.env, 'SANITY_WRITE_TOKEN'))
  const studio = await readRunningStudio()
  const answers =
    studio !== undefined &&
    (await fetch(studio.origin).then(
      () => true,
      () => false,
    ))
  return studio !== undefined && answers
    ? datasetStore({ ...PROJECT, apiHost: studio.origin, token: studio.token })
    : folderStore(contentFolderOf(process.env))
}

/** The languages that were asked for, else all of the hub but English. @throws Error for one that the hub does not have. */
function chosenLanguages(): readonly string[] {
  const targets = LANGUAGES.filter((code) => code !== 'en')
  const unknown = values.language?.find((code) => !targets.some((target) => target === code))
  if (unknown !== undefined)
    throw new Error(`“${unknown}” is no language of the hub. Use one of: ${targets.join(', ')}.`)
  return values.language ?? targets
}

async function exportFiles(): Promise<void> {
  const store = await openStore()
  const documents = await store.read()
  await mkdir(values.folder, { recursive: true })
  for (const language of chosenLanguages()) {
    const todo = toTranslate(documents, language)
    const file = join(values.folder, `${language}.xlf`)
    await writeFile(file, writeXliff(language, todo))
    const texts = todo.reduce((sum, { units }) => sum + units.length, 0)
    console.log(
      `${file}: ${formatCount(texts, 'text')} of ${formatCount(todo.length, 'document')} in ${store.name} to translate.`,
    )
  }
}

/** @returns how many texts were refused. */
async function importFile(file: string): Promise<number> {
  const returned = readXliff(await readFile(file, 'utf8'))
  if (returned === undefined) {
    console.log(`${file}: empty, nothing to take in.`)
    return 0
  }
  const store = await openStore()
  const documents = await store.read()
  const { drafts, texts, refusals } = takeIn(documents, returned, values.machine, new Date().toISOString())
  const conflicts = drafts.length === 0 ? [] : await store.write(drafts, documents)
  console.log(
    `${file}: ${formatCount(texts, 'text')} taken into ${formatCount(drafts.length, 'draft')} in ${store.name}.`,
  )
  for (const { documentId, path, what, fix } of refusals) console.error(`refused ${documentId} ${path}: ${what} ${fix}`)
  for (const id of conflicts) console.error(`refused ${id}: somebody has changed it meanwhile. Run the import again.`)
  return refusals.length + conflicts.length
}

async function importFiles(files: readonly string[]): Promise<void> {
  const found =
    files.length > 0
      ? files
      : (await readdir(values.folder)).filter((name) => name.endsWith('.xlf')).map((name) => join(values.folder, name))
  let refused = 0
  for (const file of found) refused += await importFile(file)
  if (refused > 0) process.exitCode = 1
}

const [command, ...files] = positionals
if (command !== 'export' && command !== 'import') {
  console.error(USAGE)
  process.exit(1)
}
try {
  await (command === 'export' ? exportFiles() : importFiles(files))
} catch (error) {
  exitWithError(
    error,
    command === 'export' ? 'The export is not complete.' : 'What was taken in before stays; the rest was not taken in.',
  )
}
