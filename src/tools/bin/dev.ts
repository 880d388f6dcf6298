import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { requireNode } from '../node-version.ts'
import { report } from '../report-error.ts'

requireNode()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
const { dev } = await import('astro')
const { showDrafts } = await import('../drafts/index.ts')

const { values } = parseArgs({
  options: { drafts: { type: 'boolean', default: false }, port: { type: 'string', default: '4321' } },
})

try {
  if (values.drafts) await showDrafts(process.env, join('sanity-studio', '.lake', 'drafts'))
  const { address } = await dev({ server: { port: Number(values.port) }, logLevel: 'info' })
  console.log(`The hub${values.drafts ? ', drafts included,' : ''} is at http://localhost:${address.port}/`)
} catch (error) {
  report(error, 'The development server was not started.')
}
