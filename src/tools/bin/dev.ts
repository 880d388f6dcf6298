import { join } from 'node:path'

import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
const { dev } = await import('astro')
const { addressWithKey } = await import('../../../sanity-studio/lake/index.ts')
const { showDrafts } = await import('../drafts/show-drafts.ts')
const { NEVER_SERVED } = await import('../site/never-served.ts')
const { requirePreviewKey, previewKey } = await import('../studio/preview-access.ts')
const { STORE } = await import('../studio/running-studio.ts')

const { values } = readArguments('Use: npm run dev [-- --port PORT]', {
  options: { drafts: { type: 'boolean', default: false }, port: { type: 'string', default: '4321' } },
})

// A preview that the Studio has started ends with it, also where the Studio is killed.
if (process.connected) process.once('disconnect', () => process.exit())

try {
  const port = Number(values.port)
  // Its pages name it; PORT of a Studio that started this is another.
  process.env['PORT'] = values.port
  const key = values.drafts ? previewKey(process.env, port) : undefined
  if (key !== undefined) await showDrafts(process.env, join(STORE, 'drafts'))
  const plugins = key === undefined ? [] : [requirePreviewKey(key)]
  const { address } = await dev({
    server: { port },
    logLevel: 'info',
    vite: { plugins, server: { fs: { deny: [...NEVER_SERVED] } } },
  })
  const origin = `http://localhost:${address.port}`
  if (key === undefined) console.log(`The hub is at ${origin}/`)
  else console.log(`The hub, drafts included, is at ${addressWithKey(origin, '/', key)}`)
} catch (error) {
  exitWithError(error, 'The development server was not started.')
}
