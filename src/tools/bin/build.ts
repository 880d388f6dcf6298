import { once } from 'node:events'

import { exitWithError } from '../exit-with-error.ts'
import { requireNode } from '../require-node.ts'

requireNode()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'

const { buildSite } = await import('../site/build-site.ts')

// A build that “npm start” has forked ahead of time: all modules are loaded, and a message starts it.
if (process.send !== undefined) {
  await once(process, 'message')
  process.disconnect?.()
}

try {
  await buildSite(process.env['HUB_OUT_DIR'] ?? 'dist', process.env['HUB_SITE_URL'] ?? 'http://localhost:4321')
} catch (error) {
  exitWithError(error, 'The site was not built. What was there before is untouched.')
}
