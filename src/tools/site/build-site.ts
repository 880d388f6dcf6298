import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'astro'

import { getToday, readContent, setContent, type Content } from '../../catalogue/index.ts'
import { requireValidContent } from '../check/check-content.ts'
import { formatCount } from '../check/format-values.ts'
import { forgetReports } from '../check/kept-results.ts'
import { projectResultStore, type ResultStore } from '../check/result-store.ts'
import { readBuildRecord, writeBuildRecord } from '../publish/build-record.ts'
import { holdBack, logHeldBack, type Before } from '../publish/hold-back.ts'
import { createFactReader, type ReadFacts } from '../publish/file-facts.ts'
import { writeOfflineManifests } from '../publish/offline-manifests.ts'
import { createFolderTarget } from '../publish/page-target.ts'
import { publishPages, type PageSource, type PublishedPages } from '../publish/publish-pages.ts'
import { renderWith } from '../publish/renderer.ts'
import { indexSearch } from '../publish/search-indexes.ts'
import { NO_SITE, readSiteRecord, writeSiteRecord } from '../publish/site-record.ts'
import { sitemapOf, SITEMAP_FILE } from '../publish/sitemap.ts'
import { openStore } from '../publish/store.ts'
import { createStages, type RunStage } from '../terminal.ts'
import { codeHash } from './code-hash.ts'
import { requireLinks } from './dead-links.ts'
import { headersFile } from './headers.ts'
import { replaceFolder } from './replace-folder.ts'

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

/** What readers saw of the site in a folder. */
async function lastShown(folder: string, file: string): Promise<Before> {
  const record = await readBuildRecord(folder)
  return { shown: undefined, built: record && new Set(Object.keys(record.documents)), file }
}

/**
 * Reads and checks the content that the pages will show.
 * @param before where documents with errors are held back: without it they are an error.
 */
async function readValidContent(
  runStage: RunStage,
  today: string,
  before: Before | undefined,
  store?: ResultStore,
): Promise<Content> {
  const read = await readContent()
  console.log(`Content: ${read.name}`)
  const { content, warnings } = await runStage('Checking the content', async () => {
    if (before !== undefined) return holdBack(read, today, before, store)
    return { content: read, warnings: await requireValidContent(read, today, store) }
  })
  logHeldBack(content)
  const count = formatCount(warnings.length, 'warning')
  if (warnings.length > 0) console.log(`      ${count}: “npm run content:validate” lists them.`)
  return content
}

/** A site as a build left it. */
export interface BuiltSite {
  readonly folder: string
  readonly content: Content
  /** The day with which dates were compared. */
  readonly day: string
  readonly source: PageSource
  readonly published: PublishedPages
  /** Where the record of the site is kept for the next build. */
  readonly recordFile: string
  readonly heldBackFile: string
  /** Remembers the files that can be kept on a phone. */
  readonly factsOf: ReadFacts
}

interface BuildOptions {
  /** Nothing of the last build is used. */
  readonly isWhole?: boolean
  /** Documents with errors are held back: for a hub that goes on publishing. Without it they stop the build. */
  readonly holdsBack?: boolean
}

/**
 * Checks the content, builds the site in a temporary folder and replaces the old site by it. Pages of the last build that
 * would be the same are taken from it.
 * @param folder of the finished site; unchanged where anything fails.
 * @param site the address under which the site will be served, without a path.
 * @throws ContentError with every problem of the content, or every link that leads nowhere; what Astro or the file system throws.
 */
export async function buildSite(folder: string, site: string, options: BuildOptions = {}): Promise<BuiltSite> {
  const { isWhole = false, holdsBack = false } = options
  const runStage = createStages(5)
  // Astro would take import.meta.env.PROD and DEV from variables of these names, which Vitest sets: a page for developers.
  for (const name of ['PROD', 'DEV']) Reflect.deleteProperty(process.env, name)
  await removeAbandonedBuilds()
  const fresh = join(BUILDS_FOLDER, `build-${process.pid}`)
  const { recordFile, heldBackFile } = await openStore(folder)
  const day = getToday()
  const content = await readValidContent(
    runStage,
    day,
    holdsBack ? await lastShown(folder, heldBackFile) : undefined,
    isWhole ? undefined : projectResultStore(),
  )
  setContent(content)
  const code = codeHash()
  const last = isWhole ? NO_SITE : await readSiteRecord(recordFile)
  let result: { source: PageSource; published: PublishedPages } | undefined
  const indexes = indexSearch(content, !holdsBack)
  // Awaited below; until then an error must not end the process without a word.
  indexes.catch(() => undefined)
  // Where no hub runs, nothing is checked or indexed again, and what both remember is not added to the memory of the pages.
  if (!holdsBack) {
    forgetReports()
    await indexes
  }
  const rendering = renderWith(async (renderer, into) => {
    ;(await indexes).use()
    const source = { renderer, code, site, today: getToday }
    result = { source, published: await publishPages(source, last, createFolderTarget(into, folder)) }
  })
  try {
    // Silent, because Astro also throws each error that it logs: it would be printed twice.
    await runStage('Building the pages and pictures', () =>
      build({ outDir: fresh, logLevel: 'silent', integrations: [rendering] }),
    )
    if (result === undefined)
      throw new Error('Astro ended without rendering a page: adapt src/tools/publish/renderer.ts.')
    const { source, published } = result
    const factsOf = createFactReader()
    await runStage('Writing the sitemap, the headers and what can be kept', async () => {
      await writeFile(join(fresh, SITEMAP_FILE), sitemapOf(published.record.pages, site))
      await writeFile(join(fresh, '_headers'), headersFile())
      await writeOfflineManifests(fresh, content, published.record.pages, factsOf)
      await writeBuildRecord(fresh, content, folder)
    })
    await runStage('Following the links between pages', () => Promise.resolve(requireLinks(fresh)))
    await runStage(`Putting the site into ${folder}/`, () => replaceFolder(fresh, folder))
    await writeSiteRecord(recordFile, published.record)
    return { folder, content, day, source, published, recordFile, heldBackFile, factsOf }
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
