import { spawn } from 'node:child_process'

import type { LakeOptions } from '../../../sanity-studio/lake/index.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { addressWithKey, createLake, describeImport, previewPortOf } =
  await import('../../../sanity-studio/lake/index.ts')
const { findUnapproved } = await import('../../../sanity-studio/model/rules/unapproved.ts')
const { reviewIdOf } = await import('../../../sanity-studio/model/rules/review-id.ts')
const { hubNameOf } = await import('../../catalogue/source/hub-languages.ts')
const { contentFolderOf } = await import('../../catalogue/source/index.ts')
const { findRunningHub } = await import('../site/running-hub.ts')
const { prepareStudio } = await import('../studio/prepare-studio.ts')
const { STUDIO_COMMAND } = await import('../studio/preview-access.ts')
const { startPreview } = await import('../studio/preview.ts')
const { removeRunningStudio, saveRunningStudio, STORE } = await import('../studio/running-studio.ts')
const { howToChoose } = await import('../studio/save-content.ts')
const { createStudioHandler } = await import('../studio/serve-studio.ts')
const { watchFilesOf } = await import('../watch/watched-gaps.ts')
const { askName } = await import('../terminal.ts')

const PORT = Number(process.env['PORT'] ?? 3333)
const PREVIEW_PORT = previewPortOf(PORT)

const USAGE = 'Use: npm run studio [-- --conflicts=folder|studio] [-- --no-open]'

/** Reads --conflicts; ends the program with the usage where it has another value. */
function conflictPolicy(side: string | undefined): NonNullable<LakeOptions['onConflict']> {
  if (side === undefined) return 'ask'
  if (side === 'folder' || side === 'studio') return side
  console.error(USAGE)
  process.exit(1)
}

const OPEN_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Opens an address in the default browser. Failures are ignored, since the address is logged as well. */
function openInBrowser(address: string): void {
  const [command, ...args] = OPEN_COMMANDS[process.platform] ?? []
  if (command === undefined || !process.stdout.isTTY) return
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

async function run(): Promise<void> {
  const { values } = readArguments(USAGE, {
    options: { conflicts: { type: 'string' }, open: { type: 'boolean', default: true } },
    allowNegative: true,
  })
  const onConflict = conflictPolicy(values.conflicts)
  const editor = await askName(process.env)
  const content = contentFolderOf(process.env)
  const { bundle, built } = await prepareStudio()
  const starting = createLake({
    content,
    storage: { folder: STORE },
    studio: createStudioHandler(
      bundle,
      process.env['SANITY_STUDIO_HUB_ORIGIN'],
      () => findRunningHub(content),
      watchFilesOf(process.env).found,
      () => hubNameOf(content),
    ),
    port: PORT,
    previewOrigin: `http://localhost:${PREVIEW_PORT}`,
    editor,
    guard: findUnapproved,
    reviewIdOf,
    onConflict,
    command: STUDIO_COMMAND,
    howToChoose: (origin) => howToChoose(`${origin}/conflicts`),
    log: (message) => console.log(message),
  })
  const [lake] = await Promise.all([starting, built])
  console.log(describeImport(lake.imported))
  const { token } = lake.signIn(editor)
  await saveRunningStudio({ origin: lake.origin, token: lake.signIn(editor).token })
  const preview = startPreview({ lake, token: lake.signIn('Preview').token, port: PREVIEW_PORT })

  const address = lake.addressOf('/', token)
  console.log(`\nThe Studio is at ${address}`)
  const previewOrigin = `http://localhost:${PREVIEW_PORT}`
  console.log(`The preview of drafts is at ${addressWithKey(previewOrigin, '/', lake.key)} (Ctrl+C ends both)`)
  console.log('Both addresses hold a key: without it nobody on this machine gets in.')
  if (values.open) openInBrowser(address)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      preview.stop()
      console.log('\nSaving …')
      void lake
        .close()
        .then(removeRunningStudio)
        .then(() => process.exit())
        .catch(fail)
    })
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

await run().catch(fail)
