import { setFocus, type Focus } from '../../catalogue/focus.ts'
import { getToday, readContent, setContent } from '../../catalogue/index.ts'
import type { Problem } from '../../domain/problem.ts'
import { isSearchFile } from '../../search/search-files.ts'
import { projectResultStore } from '../check/result-store.ts'
import { logError } from '../exit-with-error.ts'
import type { BuiltSite } from '../site/build-site.ts'
import { problemsOf, writeBuildProblems, writeBuildRecord } from './build-record.ts'
import { foundChange, haveOtherPictures } from './found-change.ts'
import { holdBack, logHeldBack } from './hold-back.ts'
import { writeOfflineManifests } from './offline-manifests.ts'
import { createLiveTarget } from './page-target.ts'
import { publishPages, publishSomePages, type PublishedPages } from './publish-pages.ts'
import type { Effect, Message, PublisherState, Reached } from './publisher-state.ts'
import { publisherStep } from './publisher-step.ts'
import { indexSearch } from './search-indexes.ts'
import { haveSameSitemap, sitemapOf, SITEMAP_FILE } from './sitemap.ts'
import { writeSiteRecord } from './site-record.ts'

/** What is said of the hub beside an error. */
const REACHED: Readonly<Record<Reached, string>> = {
  nothing: 'The hub was not changed.',
  'own pages': 'The pages of what changed are on the hub; all other pages are as before.',
  'all pages': 'All pages are on the hub; the search and what can be kept for no signal may be as before.',
}

type EffectOf<Run extends Effect['run']> = Extract<Effect, { readonly run: Run }>

function logTime(what: string, since: number): void {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(2)} s`)
}

/** Does what a publisher decides. Each effect ends in the message that says so, or in an error. */
function createEffects({ folder, source, recordFile, heldBackFile, factsOf }: BuiltSite, buildWhole: () => never) {
  const target = createLiveTarget(folder)

  async function render(focus: Focus | undefined, last: PublishedPages): Promise<PublishedPages> {
    if (focus === undefined) return publishPages(source, last.record, target)
    setFocus(focus)
    try {
      const some = await publishSomePages(source, last, target, focus === 'search' ? isSearchFile : undefined)
      if (typeof focus === 'string' || [...target.linked()].every((file) => some.record.pages.has(file))) return some
      // Nobody is led to a page that comes a moment later: with all pages these come as well.
      target.discard()
      return { ...last, written: 0 }
    } finally {
      setFocus(undefined)
    }
  }

  async function show({ edition, published: last, focus, indexes }: EffectOf<'show'>): Promise<Message> {
    setContent(edition.content)
    indexes?.use()
    const published = await render(focus, last)
    const [before, { pages }] = [last.record.pages, published.record]
    if (!haveSameSitemap(before, pages)) target.write(SITEMAP_FILE, Buffer.from(sitemapOf(pages, source.site)))
    target.commit([...before.keys()].filter((file) => !pages.has(file)))
    if (focus === 'numbers') logTime('Numbers', edition.since)
    if (typeof focus === 'object' && published.written > 0) logTime('Own pages', edition.since)
    return { is: 'shown', published }
  }

  async function record({ edition, published, what }: EffectOf<'record'>): Promise<Message> {
    const { content, since } = edition
    await writeOfflineManifests(folder, content, published.record.pages, factsOf)
    if (what === 'pages') await writeBuildRecord(folder, content)
    else await writeSiteRecord(recordFile, published.record)
    logTime(what === 'pages' ? `All pages (${published.written} written)` : 'Search', since)
    return { is: 'recorded' }
  }

  /** Says in build.json what is in the way. It never fails: what comes next must not wait for it. */
  async function tell(problems: readonly Problem[]): Promise<Message> {
    const failure = await writeBuildProblems(folder, problems).catch((error: unknown) => ({ error }))
    if (failure !== undefined) logError(failure.error, 'So build.json does not say it.')
    return { is: 'told', isBlocked: failure !== undefined || problems.length > 0 }
  }

  return async (effect: Effect): Promise<Message> => {
    switch (effect.run) {
      case 'read': {
        const since = performance.now()
        const content = await readContent(process.env, effect.shown.content.memory)
        return { is: 'read', found: foundChange(effect.shown, { content, day: getToday(), since }) }
      }
      case 'check': {
        const { shown, found } = effect
        const { day, isChanged } = found
        console.log(isChanged ? '\nThe content changed.' : '\nA new day has begun.')
        const before = { shown: shown.content.documents, file: heldBackFile }
        const { content } = await holdBack(found.content, day, before, projectResultStore())
        logHeldBack(content)
        return { is: 'checked', content, hasOtherPictures: haveOtherPictures(shown.content, content) }
      }
      case 'build whole':
        console.log('A picture is new, has another crop, or is gone: the site is built whole.')
        return buildWhole()
      case 'show':
        return show(effect)
      case 'record':
        return record(effect)
      case 'index': {
        const { content } = effect
        const indexes = await indexSearch(content).catch((error: unknown) => logError(error, REACHED['all pages']))
        return { is: 'indexed', content, indexes: indexes ?? undefined }
      }
      case 'tell':
        target.discard()
        setContent(effect.shown.content)
        logError(effect.error, REACHED[effect.reached])
        return tell(problemsOf(effect.error))
      case 'tell that nothing is in the way':
        return tell([])
    }
  }
}

/**
 * Brings a built site up to date with its content and the day for as long as the process runs.
 * @param buildWhole is called where the site has to be built whole by a new process, and ends this one.
 * @param onRest is called when nothing is left to do.
 * @returns a function that publishes what changed. Calls during a publish lead to one more after it.
 */
export function createPublisher(built: BuiltSite, buildWhole: () => never, onRest: () => void): () => void {
  const { content, day, published } = built
  const perform = createEffects(built, buildWhole)
  let state: PublisherState = {
    work: { is: 'resting' },
    shown: { content, day, since: 0 },
    published,
    search: 'shown',
    isAsked: false,
    isBlocked: content.heldBack !== undefined,
  }
  function send(message: Message): void {
    const { state: next, effects } = publisherStep(state, message)
    state = next
    if (effects.length === 0 && state.work.is === 'resting' && state.search === 'shown') onRest()
    for (const effect of effects) perform(effect).then(send, (error: unknown) => send({ is: 'failed', error }))
  }
  return () => send({ is: 'asked' })
}
