import { parseArgs } from 'node:util'

import type { Pulled } from '../../../sanity-studio/lake/index.ts'
import { requireNode } from '../node-version.ts'

requireNode()
const { ContentConflict } = await import('../../../sanity-studio/lake/mirror/content-errors.ts')
const { startLake } = await import('../../../sanity-studio/lake/index.ts')
const { contentFolderOf } = await import('../../sanity/index.ts')
const { askName } = await import('../studio/ask-name.ts')
const { openInBrowser } = await import('../studio/open-in-browser.ts')
const { prepareStudio } = await import('../studio/prepare-studio.ts')
const { startPreview } = await import('../studio/preview.ts')
const { forgetRunning, noteRunning, STORE } = await import('../studio/running.ts')

/** What the start took in from content/, for the person at the terminal. */
function tellPulled({ added, changed, removed, conflicts, problems }: Pulled): string {
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [removed, 'removed'],
    [conflicts, 'changed on both sides'],
  ] as const
  const said = counts.filter(([ids]) => ids.length > 0).map(([ids, what]) => `${ids.length} ${what}`)
  const first = said.length === 0 ? 'content/ is as it was last saved.' : `Taken in from content/: ${said.join(', ')}.`
  return [first, ...problems].join('\n')
}

const PORT = Number(process.env['PORT'] ?? 3333)
const PREVIEW_PORT = 4322

const USE = 'Use: npm run studio [-- --conflicts=content|studio] [-- --no-open]'

function sideToTake(side: string | undefined): 'stop' | 'content' | 'studio' {
  if (side === undefined) return 'stop'
  if (side === 'content' || side === 'studio') return side
  console.error(USE)
  process.exit(1)
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { conflicts: { type: 'string' }, open: { type: 'boolean', default: true } },
    allowNegative: true,
  })
  const onConflict = sideToTake(values.conflicts)
  const editor = await askName(process.env)
  const studio = await prepareStudio()
  const lake = await startLake({
    content: contentFolderOf(process.env),
    store: STORE,
    studio,
    port: PORT,
    hub: `http://localhost:${PREVIEW_PORT}`,
    editor,
    onConflict,
    tell: (sentence) => console.log(sentence),
  })
  console.log(tellPulled(lake.report))
  const { token } = lake.signIn(editor)
  await noteRunning({ origin: lake.origin, token: lake.signIn(editor).token })
  const preview = startPreview({ lake, token: lake.signIn('Preview').token, port: PREVIEW_PORT })

  const address = `${lake.origin}/#token=${token}`
  console.log(`\nThe Studio is at ${address}`)
  console.log(`The preview of drafts is at http://localhost:${PREVIEW_PORT}/ (Ctrl+C ends both)`)
  if (values.open) openInBrowser(address)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      preview.stop()
      console.log('\nSaving …')
      void lake
        .close()
        .then(forgetRunning)
        .then(() => process.exit())
    })
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof ContentConflict) console.error(`Nothing was changed. Say which side is right.\n${USE}`)
  process.exit(1)
}

await run().catch(fail)
