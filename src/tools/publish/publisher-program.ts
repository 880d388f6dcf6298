import { exitWithError } from '../exit-with-error.ts'
import type { PublisherReport } from './publisher-process.ts'
import { beginProgram } from '../begin-program.ts'

/* The process behind “npm start” and the deploy hook: builds the site, then publishes whenever its parent says so. */

beginProgram()
// The server has gone: nobody is left to build for.
process.once('disconnect', () => process.exit())
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
// Rolldown asks for pages of 2 MB, of which it uses little, and keeps what it has freed: a fifth of all memory.
process.env['MIMALLOC_ALLOW_THP'] ??= '0'
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'

const { buildSite } = await import('../site/build-site.ts')
const { siteAddress } = await import('../site/site-address.ts')
const { siteFolderOf } = await import('../site/site-folder.ts')
const { problemsOf, writeBuildProblems } = await import('./build-record.ts')
const { createPublisher } = await import('./publisher.ts')

const folder = siteFolderOf(process.env)

try {
  const built = await buildSite(folder, siteAddress(process.env), { holdsBack: true })
  let asked = 0
  const report = () => process.send?.(asked satisfies PublisherReport)
  const publish = createPublisher(built, () => process.exit(), report)
  report()
  process.on('message', () => {
    asked += 1
    publish()
  })
} catch (error) {
  // Whoever has published asks the site that is still served.
  await writeBuildProblems(folder, problemsOf(error))
  exitWithError(error, 'The site was not built. What was there before is untouched.')
}
