import { parseArgs } from 'node:util'

import { exitWithError } from '../exit-with-error.ts'
import { requireNode } from '../require-node.ts'

requireNode()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'

const { buildSite } = await import('../site/build-site.ts')
const { values } = parseArgs({ options: { whole: { type: 'boolean', default: false } } })

try {
  const site = process.env['HUB_SITE_URL'] ?? 'http://localhost:4321'
  await buildSite(process.env['HUB_OUT_DIR'] ?? 'dist', site, values.whole)
} catch (error) {
  exitWithError(error, 'The site was not built. What was there before is untouched.')
}
