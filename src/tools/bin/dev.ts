import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { exitWithError } from '../exit-with-error.ts'
import { requireNode } from '../require-node.ts'

requireNode()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
const { dev } = await import('astro')
const { showDrafts } = await import('../drafts/show-drafts.ts')

const { values } = parseArgs({
  options: { drafts: { type: 'boolean', default: false }, port: { type: 'string', default: '4321' } },
})

try {
  if (values.drafts) await showDrafts(process.env, join('sanity-studio', '.lake', 'drafts'))
  const { address } = await dev({ server: { port: Number(values.port) }, logLevel: 'info' })
  console.log(`The hub${values.drafts ? ', drafts included,' : ''} is at http://localhost:${address.port}/`)
} catch (error) {
  exitWithError(error, 'The development server was not started.')
}
