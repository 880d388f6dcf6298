import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'astro'

import { getToday, readContent, setContent } from '../../library/index.ts'
import { requireValidContent } from '../check/check-content.ts'
import { formatCount } from '../check/format-values.ts'
import { projectResultStore } from '../check/result-store.ts'
import { createStages, type RunStage } from '../terminal.ts'
import { headersFile } from './headers.ts'
import { replaceFolder } from './replace-folder.ts'
import { buildSitemap } from './sitemap.ts'

/** Each build writes to a folder of its own in here and replaces the site at the end, so that a failing build leaves the last good site. */
const BUILDS_FOLDER = '.builds'

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid === process.pid) return false
  try {
    // Signal 0 sends nothing; it only tests whether the process exists (kill(2)).
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Removes the folders of builds that were killed; other builds may be running at the same time. */
async function removeAbandonedBuilds(): Promise<void> {
  const names = await readdir(BUILDS_FOLDER).catch(() => [])
  const abandoned = names.filter((name) => !isRunning(Number(/^build-(\d+)/.exec(name)?.[1])))
  await Promise.all(abandoned.map((name) => rm(join(BUILDS_FOLDER, name), { recursive: true, force: true })))
}

/** Reads and checks the content that the pages and pictures then show. */
async function checkBeforeBuild(runStage: RunStage): Promise<void> {
  const content = await readContent()
  console.log(`Content: ${content.name}`)
  const warnings = await runStage('Checking the content', () =>
    requireValidContent(content, getToday(), projectResultStore()),
  )
  setContent(content)
  const count = formatCount(warnings.length, 'warning')
  if (warnings.length > 0) console.log(`      ${count}: “npm run content:validate” lists them.`)
}

/**
 * Checks the content, builds the site in a temporary folder and replaces the old site by it.
 * @param target the folder of the finished site; unchanged where anything fails.
 * @param site the address under which the site will be served, without a path.
 * @throws ContentError with every problem of the content; what Astro or the file system throws.
 */
export async function buildSite(target: string, site: string): Promise<void> {
  const runStage = createStages(4)
  await removeAbandonedBuilds()
  const fresh = join(BUILDS_FOLDER, `build-${process.pid}`)
  await checkBeforeBuild(runStage)
  try {
    // Silent, because Astro also throws each error that it logs: it would be printed twice.
    await runStage('Building the pages and pictures', () => build({ outDir: fresh, logLevel: 'silent' }))
    await runStage('Writing the sitemap and headers', async () => {
      await writeFile(join(fresh, 'sitemap.xml'), buildSitemap(fresh, site))
      await writeFile(join(fresh, '_headers'), headersFile())
    })
    await runStage(`Putting the site into ${target}/`, () => replaceFolder(fresh, target))
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
