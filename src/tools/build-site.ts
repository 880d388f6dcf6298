import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'astro'

import { ContentError } from '../domain/problem.ts'
import { chooseSource, getToday } from '../sanity/index.ts'
import { checkContent } from './check-content/index.ts'
import { headersFile } from './headers.ts'
import { replaceFolder } from './replace-folder.ts'
import { buildSitemap } from './sitemap.ts'
import { stages } from './stages.ts'

/** Built beside the site and only then put in its place, so that a failing build leaves the last good one. */
const WORKSHOP = '.builds'

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid === process.pid) return false
  try {
    // Signal 0 only asks whether the process is there (kill(2)).
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Removes what builds left that were stopped; another build may be running beside this one. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir(WORKSHOP).catch(() => [])
  const dead = names.filter((name) => !isRunning(Number(/^build-(\d+)/.exec(name)?.[1])))
  await Promise.all(dead.map((name) => rm(join(WORKSHOP, name), { recursive: true, force: true })))
}

/** Reads the content for the checks alone: Astro's pages read their own, and two at once would double the memory. */
async function checkAll(run: ReturnType<typeof stages>): Promise<void> {
  const source = await chooseSource(process.env)
  console.log(`Content: ${source.name}`)
  const { errors, warnings } = await run('Checking the content', () => checkContent(source, getToday()))
  if (errors.length > 0) throw new ContentError(errors)
  if (warnings.length > 0) console.log(`      ${warnings.length} warnings: “npm run content:validate” lists them.`)
}

/**
 * Checks the content, builds the site beside the old one and puts it in its place.
 * @param target the folder of the finished site; untouched unless all went well.
 * @param site the address under which it will be served.
 * @throws ContentError with every problem of the content.
 */
export async function buildSite(target: string, site: string): Promise<void> {
  const run = stages(4)
  await removeLeftovers()
  const fresh = join(WORKSHOP, `build-${process.pid}`)
  await checkAll(run)
  try {
    // Silent, because all that stops Astro is thrown as well: it would be said twice, and with a stack.
    await run('Building the pages and pictures', () => build({ outDir: fresh, logLevel: 'silent' }))
    await run('Writing the sitemap and headers', async () => {
      await writeFile(join(fresh, 'sitemap.xml'), buildSitemap(fresh, site))
      await writeFile(join(fresh, '_headers'), headersFile())
    })
    await run(`Putting the site into ${target}/`, () => replaceFolder(fresh, target))
  } finally {
    // Where all went well the site is in its place; where not, half a site is of no use to anybody.
    await rm(fresh, { recursive: true, force: true })
  }
}
