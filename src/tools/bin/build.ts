import { parseArgs } from 'node:util'

import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'

beginProgram()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
// Rolldown asks for pages of 2 MB, of which it uses little: a sixth of all memory.
process.env['MIMALLOC_ALLOW_THP'] ??= '0'

const { buildSite } = await import('../site/build-site.ts')
const { requireSiteAddress, siteAddress, warningOf } = await import('../site/site-address.ts')
const { values } = parseArgs({
  options: {
    whole: { type: 'boolean', default: false },
    // Refuses what may not go online (DEPLOY.md).
    deploy: { type: 'boolean', default: false },
  },
})

try {
  const site = siteAddress(process.env)
  if (values.deploy) requireSiteAddress(site)
  await buildSite(process.env['HUB_OUT_DIR'] ?? 'dist', site, values.whole)
  const warning = warningOf(site)
  if (warning !== undefined) console.log(warning)
} catch (error) {
  exitWithError(error, 'The site was not built. What was there before is untouched.')
}
