import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ContentDocument } from '../../catalogue/source/source.ts'
import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'
import type { XliffDocument } from '../translations/xliff.ts'

beginProgram()
const { PROJECT } = await import('../../../sanity-studio/lake/index.ts')
const { HUB_LANGUAGES } = await import('../../../sanity-studio/model/schema/vocabularies/languages.ts')
const { hashOfMessage, messageWork, sayMessageCounts } =
  await import('../../../sanity-studio/model/translation-units/message-state.ts')
const { contentFolderOf, lakeSettingsOf } = await import('../../catalogue/source/index.ts')
const { ContentError } = await import('../../domain/problem.ts')
const { formatCount } = await import('../check/format-values.ts')
const { datasetSettings } = await import('../dataset/dataset-settings.ts')
const { readRunningStudio } = await import('../studio/running-studio.ts')
const { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } = await import('../../domain/base-language.ts')
const { SAFETY_MESSAGES } = await import('../../i18n/safety-messages.ts')
const { readMessages, writeMessages } = await import('../translations/message-files.ts')
const { MESSAGES_ID, messagesToTranslate } = await import('../translations/message-units.ts')
const { takeInMessages } = await import('../translations/take-in-messages.ts')
const { takeIn } = await import('../translations/take-in.ts')
const { toTranslate } = await import('../translations/translation-files.ts')
const { datasetStore, folderStore } = await import('../translations/translation-store.ts')
const { readContent } = await import('../../catalogue/index.ts')
const { interfaceEnglish } = await import('../../i18n/safety-texts.ts')
const { smallEnglish } = await import('../../i18n/small-languages.ts')
const { hasMessages } = await import('../../i18n/translate.ts')
const { writeSmallLanguage } = await import('../translations/small-language-file.ts')
const { readXliff, writeXliff } = await import('../translations/xliff.ts')

const ROOT = '.'
const { messages: ENGLISH } = await readMessages(ROOT, FALLBACK_MESSAGES_LANGUAGE)

const NO_MESSAGES = { messages: new Map(), states: new Map() }

const USAGE = `Use: npm run content:translate -- export [--language ar …] [--unchecked] [--safety] [--folder translations]
     npm run content:translate -- import [--machine] [file.xlf …] [--folder translations]
     npm run content:translate -- status [--language ar …]
     npm run content:translate -- translated [--language ar …] [--machine] message.key …
     npm run content:translate -- small bg`

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'translations' },
    language: { type: 'string', multiple: true },
    machine: { type: 'boolean', default: false },
    // Of the messages: also those that nobody has read; only those without which nobody is helped.
    unchecked: { type: 'boolean', default: false },
    safety: { type: 'boolean', default: false },
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

/** Whether this project translates the interface into a language: that of another hub is in its content folder. */
function hasMessageFile(language: string): boolean {
  return hasMessages(language) && language !== FALLBACK_MESSAGES_LANGUAGE
}

/** The languages that were asked for, else all that are known but that of the originals. @throws Error for one that is not. */
function chosenLanguages(): readonly string[] {
  const targets = HUB_LANGUAGES.slice(1)
  const unknown = values.language?.find((code) => !targets.includes(code))
  if (unknown !== undefined)
    throw new Error(`“${unknown}” is no language of the hub. Use one of: ${targets.join(', ')}.`)
  return values.language ?? targets
}

/** The languages that were asked for, else those in which a hub has settings, as drafts or published. */
function languagesOf(documents: readonly ContentDocument[]): readonly string[] {
  const own = documents.filter(({ _type }) => _type === 'siteSettings').map(({ language }) => language)
  return chosenLanguages().filter((code) => values.language !== undefined || own.includes(code))
}

/** The texts of the interface and of the content that there are to translate. */
async function readTexts(language: string, documents: readonly ContentDocument[]): Promise<readonly XliffDocument[]> {
  const { unchecked, safety } = values
  const wanted = { unchecked, keys: safety ? SAFETY_MESSAGES : undefined }
  const messages = hasMessageFile(language)
    ? [messagesToTranslate(ENGLISH, await readMessages(ROOT, language), language, wanted)]
    : []
  return [...messages.filter(({ units }) => units.length > 0), ...(safety ? [] : toTranslate(documents, language))]
}

async function exportFiles(): Promise<void> {
  const store = await openStore()
  const documents = await store.read()
  await mkdir(values.folder, { recursive: true })
  for (const language of languagesOf(documents)) {
    const todo = await readTexts(language, documents)
    const file = join(values.folder, `${language}.xlf`)
    await writeFile(file, writeXliff(language, todo))
    console.log(`${file}: ${countTexts(todo)} in ${store.name} and the interface to translate.`)
  }
}

function countTexts(todo: readonly XliffDocument[]): string {
  const texts = todo.reduce((sum, { units }) => sum + units.length, 0)
  return `${formatCount(texts, 'text')} of ${formatCount(todo.filter(({ id }) => id !== MESSAGES_ID).length, 'document')}`
}

/** Says for each language what there is to do, and how far its messages are. */
async function printStatus(): Promise<void> {
  const documents = await (await openStore()).read()
  for (const language of languagesOf(documents)) {
    const todo = countTexts(await readTexts(language, documents))
    if (!hasMessageFile(language)) {
      console.log(`${language}: ${todo} to translate.`)
      continue
    }
    const { all, safety } = messageWork(language, ENGLISH, await readMessages(ROOT, language), SAFETY_MESSAGES)
    console.log(
      `${language}: ${todo} to translate. Of ${formatCount(ENGLISH.size, 'message')}: ${sayMessageCounts(all)}. Of the ${SAFETY_MESSAGES.length} of safety: ${sayMessageCounts(safety)}.`,
    )
  }
}

/** Notes that messages, which were translated in the files by hand, say what English says now. */
async function markTranslated(keys: readonly string[]): Promise<void> {
  const unknown = keys.find((key) => !ENGLISH.has(key))
  if (unknown !== undefined) throw new Error(`“${unknown}” is no message. Use a key of src/i18n/messages/en.json.`)
  for (const language of chosenLanguages().filter(hasMessageFile)) {
    const { messages, states } = await readMessages(ROOT, language)
    const status = values.machine ? 'machine-unchecked' : 'in-work'
    const marked = keys.map((key) => [key, { hash: hashOfMessage(ENGLISH.get(key) ?? ''), status }] as const)
    await writeMessages(ROOT, language, { messages, states: new Map([...states, ...marked]) }, ENGLISH)
  }
}

/** @returns how many texts were refused. */
async function importFile(file: string): Promise<number> {
  const text = await readFile(file, 'utf8')
  let returned
  try {
    returned = readXliff(text, HUB_LANGUAGES.slice(1))
  } catch (error) {
    throw new ContentError([
      { where: file, what: error instanceof Error ? error.message : String(error), fix: 'Nothing of it was taken in.' },
    ])
  }
  if (returned === undefined) {
    console.log(`${file}: empty, nothing to take in.`)
    return 0
  }
  const store = await openStore()
  const documents = await store.read()
  const { language, units } = returned
  const ofContent = { language, units: units.filter(({ documentId }) => documentId !== MESSAGES_ID) }
  const {
    drafts,
    texts,
    refusals: ofDocuments,
  } = takeIn(documents, ofContent, values.machine, new Date().toISOString())
  const conflicts = drafts.length === 0 ? [] : await store.write(drafts, documents)
  const known = hasMessageFile(language) ? await readMessages(ROOT, language) : NO_MESSAGES
  const interfaceTexts = takeInMessages(ENGLISH, known, returned, values.machine)
  if (interfaceTexts.texts > 0) await writeMessages(ROOT, language, interfaceTexts, ENGLISH)
  const refusals = [...interfaceTexts.refusals, ...ofDocuments]
  console.log(
    `${file}: ${formatCount(texts, 'text')} taken into ${formatCount(drafts.length, 'draft')} in ${store.name}, ${formatCount(interfaceTexts.texts, 'text')} into the interface.`,
  )
  for (const { documentId, path, what, fix } of refusals)
    console.error(`${file}: refused ${documentId} ${path}: ${what} ${fix}`)
  for (const id of conflicts)
    console.error(`${file}: refused ${id}: somebody has changed it meanwhile. Run the import again.`)
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

/** Writes the files of languages with one page, and says what each still lacks. */
async function writeSmallLanguages(codes: readonly string[]): Promise<void> {
  if (codes.length === 0) throw new Error('Say which language, by its tag: npm run content:translate -- small bg')
  const library = (await readContent()).library(BASE_LANGUAGE)
  for (const code of codes) {
    const isOfHub = HUB_LANGUAGES.includes(code)
    const english = isOfHub ? interfaceEnglish() : smallEnglish(library)
    const { file, todo } = await writeSmallLanguage(contentFolderOf(process.env), code, english)
    console.log(
      `${file}: ${formatCount(english.size, 'text')}. ${todo.length === 0 ? 'Complete, and read.' : todo.join(' ')}`,
    )
  }
}

const COMMANDS: ReadonlyMap<string | undefined, readonly [run: () => Promise<void>, failed: string]> = new Map([
  ['export', [exportFiles, 'The export is not complete.']],
  ['import', [() => importFiles(rest), 'What was taken in before stays; the rest was not taken in.']],
  ['status', [printStatus, 'The status is not complete.']],
  ['small', [() => writeSmallLanguages(rest), 'The languages before this one are written.']],
  ['translated', [() => markTranslated(rest), 'The languages before this one are marked.']],
])
const [name, ...rest] = positionals
const command = COMMANDS.get(name)
if (command === undefined) {
  console.error(USAGE)
  process.exit(1)
}
const [run, failed] = command
try {
  await run()
} catch (error) {
  exitWithError(error, failed)
}
