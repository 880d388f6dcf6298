import { isRecord } from '../../domain/is-record.ts'
import { contentChanges, type ContentChanges } from '../../catalogue/content.ts'
import { setFocus, type Focus } from '../../catalogue/focus.ts'
import { readContent, setContent, type Content } from '../../catalogue/index.ts'
import { contentVariants } from '../../pictures/integration.ts'
import { getToday } from '../../catalogue/source/index.ts'
import { isSearchFile } from '../../search/search-files.ts'
import { requireValidContent } from '../check/check-content.ts'
import { projectResultStore } from '../check/result-store.ts'
import { coalesce } from '../coalesce.ts'
import { logError } from '../exit-with-error.ts'
import type { BuiltSite } from '../site/build-site.ts'
import { problemsOf, writeBuildProblems, writeBuildRecord } from './build-record.ts'
import { writeOfflineManifests } from './offline-manifests.ts'
import { createLiveTarget } from './page-target.ts'
import { publishPages, publishSomePages, type PublishedPages } from './publish-pages.ts'
import { indexSearch, type SearchIndexes } from './search-indexes.ts'
import { haveSameSitemap, sitemapOf, SITEMAP_FILE } from './sitemap.ts'
import { writeSiteRecord } from './site-record.ts'

/** How often the publisher looks whether a new day has begun; a timer until midnight would be late on a computer that slept. */
const DAY_CHECK_MS = 10_000

/* What is said of the hub beside an error. */
const NOTHING_NEW = 'The hub was not changed.'
const OWN_PAGES_ALONE = 'The pages of what changed are on the hub; all other pages are as before.'
const ALL_PAGES = 'All pages are on the hub; the search and what can be kept for no signal may be as before.'

function logTime(what: string, since: number): void {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(2)} s`)
}

/** The documents whose own pages a change shows: those that changed, and the originals of translations. */
function documentsToShow(next: Content, { changed }: ContentChanges): ReadonlySet<string> {
  const ids = new Set(changed)
  for (const { _id, translationOf } of next.documents) {
    if (ids.has(_id) && isRecord(translationOf) && typeof translationOf['_ref'] === 'string')
      ids.add(translationOf['_ref'])
  }
  return ids
}

/** The types of documents whose numbers people call. */
const WITH_NUMBERS: ReadonlySet<string> = new Set(['helpline', 'siteSettings'])

/** Whether a change may be one of a number. */
function mayChangeNumbers(before: Content, next: Content, { changed, removed }: ContentChanges): boolean {
  const ids = new Set([...changed, ...removed])
  return [...before.documents, ...next.documents].some(({ _id, _type }) => WITH_NUMBERS.has(_type) && ids.has(_id))
}

/** Whether two contents show the same parts of the same pictures. */
function haveSamePictures(one: Content, other: Content): boolean {
  const [before, after] = [contentVariants(one), contentVariants(other)]
  return before.size === after.size && [...after].every((file) => before.has(file))
}

/**
 * Brings a built site up to date with its content for as long as the process runs: first the documents' own pages, then all
 * others, then the search, which is indexed beside it.
 * @param buildWhole is called where the site has to be built whole by a new process, after which nothing is published here.
 * @returns a function that publishes what changed. Calls during a publish lead to one more after it.
 */
export function createPublisher(built: BuiltSite, buildWhole: () => Promise<void>): () => void {
  const { folder, source, recordFile, factsOf } = built
  const target = createLiveTarget(folder)
  let { content, published, day } = built
  /** The pages of which the sitemap speaks. */
  let inSitemap = published.record.pages
  let queue = Promise.resolve()
  /** Whether build.json says why the last change is not on the hub. */
  let isBlocked = false
  /** When the last change was noticed, as performance.now() gives it. */
  let changedAt = 0
  /** What the hub shows where the job that runs fails. */
  let shownSoFar = NOTHING_NEW

  /** Jobs change the site one after another. */
  function enqueue(job: () => Promise<void>): Promise<void> {
    queue = queue.then(job).catch(fail)
    return queue
  }

  async function fail(error: unknown): Promise<void> {
    target.discard()
    setContent(content)
    logError(error, shownSoFar)
    isBlocked = true
    // Whoever fails here has failed already: the next publication must find the queue open.
    await writeBuildProblems(folder, problemsOf(error)).catch((unwritten: unknown) =>
      logError(unwritten, 'So build.json does not say it.'),
    )
  }

  /** Puts what was written in its place, and takes away the pages that are gone. */
  function commit(next: PublishedPages): void {
    const { pages } = next.record
    const gone = [...published.record.pages.keys()].filter((file) => !pages.has(file))
    if (!haveSameSitemap(inSitemap, pages)) target.write(SITEMAP_FILE, Buffer.from(sitemapOf(pages, source.site)))
    target.commit(gone)
    shownSoFar = ALL_PAGES
    published = next
    inSitemap = pages
  }

  async function publishFocus(focus: Focus, isNamed?: (file: string) => boolean): Promise<PublishedPages> {
    setFocus(focus)
    try {
      return await publishSomePages(source, published, target, isNamed)
    } finally {
      setFocus(undefined)
    }
  }

  async function publishFirst(focus: Focus): Promise<void> {
    const own = await publishFocus(focus)
    target.commit([])
    published = own
    if (own.written > 0) shownSoFar = OWN_PAGES_ALONE
  }

  async function publishSearch(shown: Content, indexes: SearchIndexes): Promise<void> {
    // What was published meanwhile is indexed next.
    if (shown !== content) return
    shownSoFar = ALL_PAGES
    indexes.use()
    commit(await publishFocus('search', isSearchFile))
    await writeOfflineManifests(folder, shown, published.record.pages, factsOf)
    await writeSiteRecord(recordFile, published.record)
    logTime('Search', changedAt)
  }

  /** Indexes the search beside everything else; of several changes meanwhile, the last is indexed next. */
  const indexNext = coalesce(async () => {
    const shown = content
    const indexes = await indexSearch(shown).catch((error: unknown) => logError(error, ALL_PAGES))
    if (indexes) await enqueue(() => publishSearch(shown, indexes))
  })

  async function publishChange(): Promise<void> {
    const start = performance.now()
    shownSoFar = NOTHING_NEW
    const next = await readContent(process.env, content.memory)
    const changes = contentChanges(content, next)
    const today = getToday()
    const isChanged = changes.changed.length + changes.removed.length > 0
    if (!isChanged && today === day) {
      // A change that could not be shown may have been taken back.
      if (isBlocked) await writeBuildProblems(folder, [])
      isBlocked = false
      return
    }
    console.log(isChanged ? '\nThe content changed.' : '\nA new day has begun.')
    await requireValidContent(next, today, projectResultStore())
    if (!haveSamePictures(content, next)) {
      console.log('A picture is new, has another crop, or is gone: the site is built whole.')
      return buildWhole()
    }
    setContent(next)
    // The pages of a language that was just opened have no fragments yet.
    if (next.languages.every((language) => content.languages.includes(language))) {
      if (mayChangeNumbers(content, next, changes)) {
        await publishFirst('numbers')
        logTime('Numbers', start)
      }
      await publishFirst(documentsToShow(next, changes))
      logTime('Own pages', start)
    }
    const all = await publishPages(source, published.record, target)
    commit(all)
    await writeOfflineManifests(folder, next, all.record.pages, factsOf)
    await writeBuildRecord(folder, next)
    content = next
    day = today
    isBlocked = false
    logTime(`All pages (${all.written} written)`, start)
    changedAt = start
    indexNext()
  }

  const publish = coalesce(() => enqueue(publishChange))
  let dayOfClock = day
  setInterval(() => {
    const today = getToday()
    if (today === dayOfClock) return
    // Noted before it is published: a day on which that fails is not tried again and again.
    dayOfClock = today
    publish()
  }, DAY_CHECK_MS).unref()
  return publish
}
