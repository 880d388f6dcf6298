import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
// Rolldown asks for pages of 2 MB, of which it uses little, and keeps what it has freed: a fifth of all memory.
process.env['MIMALLOC_ALLOW_THP'] ??= '0'
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'

const { buildSite } = await import('../site/build-site.ts')
const { copyForFolder } = await import('../site/folder-copy.ts')
const { requireSiteAddress, siteAddress, warningOf } = await import('../site/site-address.ts')
const { siteFolderOf } = await import('../site/site-folder.ts')
const USAGE = `Use: npm run build [-- --whole] [-- --deploy] [-- --folder FOLDER]
  --whole   uses nothing of the last build
  --deploy  refuses a hub that others could not open
  --folder  also writes a copy that opens without a server`

const { values } = readArguments(USAGE, {
  options: {
    whole: { type: 'boolean', default: false },
    // Refuses what may not go online (DEPLOY.md).
    deploy: { type: 'boolean', default: false },
    // Where to put a copy that opens without a server.
    folder: { type: 'string' },
  },
})

try {
  const site = siteAddress(process.env)
  if (values.deploy) requireSiteAddress(site)
  const folder = siteFolderOf(process.env)
  await buildSite(folder, site, { isWhole: values.whole })
  if (values.folder !== undefined) {
    const count = await copyForFolder(folder, values.folder)
    console.log(`${values.folder}: ${count} files. Open index.html there; the search needs a server and is not in it.`)
  }
  const warning = warningOf(site)
  if (warning !== undefined) console.log(warning)
} catch (error) {
  exitWithError(error, 'The site was not built. What was there before is untouched.')
}
