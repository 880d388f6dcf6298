import { once } from 'node:events'

import { requireNode } from '../node-version.ts'
import { report } from '../report-error.ts'

requireNode()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'

// Loaded after the version check: an old Node.js would fail inside these packages with a riddle.
const { buildSite } = await import('../build-site.ts')

// A program that stands by for “npm start” has loaded everything, and builds when it is told to.
if (process.send !== undefined) {
  await once(process, 'message')
  process.disconnect?.()
}

try {
  await buildSite(process.env['HUB_OUT_DIR'] ?? 'dist', process.env['HUB_SITE_URL'] ?? 'http://localhost:4321')
} catch (error) {
  report(error, 'The site was not built. What was there before is untouched.')
}
