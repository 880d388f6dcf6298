import type { ChangeNote } from '../domain/change-note.ts'
import type { Helpline } from '../domain/helpline.ts'
import type { Indicator } from '../domain/indicator.ts'
import { keepAlike } from '../domain/is-alike.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Page } from '../domain/page.ts'
import type { PathStep } from '../domain/path-step.ts'
import type { Partnership, ReferralRoute } from '../domain/partnership.ts'
import type { Poster } from '../domain/poster.ts'
import { ContentError } from '../domain/problem.ts'
import type { Resource } from '../domain/resource.ts'
import { isRead } from '../domain/read-by.ts'
import type { Right } from '../domain/right.ts'
import type { ActionStep, Sign } from '../domain/sign.ts'
import { NO_SETTINGS, type Site } from '../domain/site.ts'
import type { Statistic } from '../domain/statistic.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import { Directory } from './directory.ts'
import { mapRows, resultsOf, type MappedRows } from './mapped-rows.ts'
import { createMentionFinder } from './mentions.ts'
import { registerWorks } from './organisation-works.ts'
import { registerLinks } from './register-links.ts'
import type { Rows } from './rows.ts'
import { toChangeNote } from './to-change-note.ts'
import { toActionStep, toHelpline, toIndicator, toSign, toStatistic } from './to-facts.ts'
import { toOrganisation } from './to-organisation.ts'
import { toLaw } from './to-law.ts'
import { toPartnership, toReferralRoute } from './to-partnership.ts'
import { toExternalResource, toGuide, toPolicy } from './to-resource.ts'
import { toPathStep } from './to-path-step.ts'
import { toPoster } from './to-poster.ts'
import { toRight } from './to-right.ts'
import { toPage, toSite } from './to-site.ts'
import { toRole, toTopic } from './to-taxonomy.ts'
import { toTraining } from './to-training.ts'

/** Everything that the pages of one language show, in the order in which lists show it. */
export interface Library {
  readonly language: string
  readonly site: Site
  readonly resources: readonly Resource[]
  readonly topics: readonly Topic[]
  readonly roles: readonly Role[]
  readonly signs: readonly Sign[]
  readonly actionSteps: readonly ActionStep[]
  readonly helplines: readonly Helpline[]
  readonly laws: readonly Law[]
  readonly organisations: readonly Organisation[]
  readonly partnerships: readonly Partnership[]
  readonly referralRoutes: readonly ReferralRoute[]
  readonly statistics: readonly Statistic[]
  readonly indicators: readonly Indicator[]
  readonly rights: readonly Right[]
  readonly pages: readonly Page[]
  readonly posters: readonly Poster[]
  readonly pathSteps: readonly PathStep[]
  /** Newest first. */
  readonly changeNotes: readonly ChangeNote[]
}

type MappedResources = MappedRows<Resource>

/** What was mapped, before it is put into order: a collection of the library each, and what its site and resources come from. */
type Mapped = {
  readonly [Name in Exclude<keyof Library, 'language' | 'site' | 'resources'>]: MappedRows<Library[Name][number]>
} & {
  readonly siteSettings: MappedRows<Site | undefined>
  readonly ours: readonly [guides: MappedResources, policies: MappedResources, trainings: MappedResources]
  readonly externalResources: MappedResources
}

/** A library, and what the next build of the same language takes from it. */
export interface LibraryBuild {
  readonly library: Library
  readonly directory: Directory
  readonly mapped: Mapped
}

function siteOf({ siteSettings }: Pick<Mapped, 'siteSettings'>): Site | undefined {
  return resultsOf(siteSettings)[0]
}

function resourcesOf({ ours, externalResources }: Pick<Mapped, 'ours' | 'externalResources'>): readonly Resource[] {
  return [...ours, externalResources].flatMap(resultsOf)
}

/** Maps all rows, those first to which others refer, and enters into the directory what can be referred to. */
function mapAll(
  rows: Rows,
  language: string,
  directory: Directory,
  previous?: LibraryBuild,
): Omit<LibraryBuild, 'library'> {
  const known = previous?.mapped
  registerLinks(directory, rows, previous?.directory.links)
  const helplines = mapRows(rows.helplines, directory, known?.helplines, (row) => toHelpline(row, language))
  const signs = mapRows(rows.signs, directory, known?.signs, (row) => toSign(row, directory, language))
  for (const helpline of resultsOf(helplines)) directory.helplines.set(helpline.id, helpline)
  for (const sign of resultsOf(signs)) directory.signs.set(sign.id, sign)

  const siteSettings = mapRows(rows.siteSettings.slice(0, 1), directory, known?.siteSettings, (row) =>
    toSite(row, directory),
  )
  const siteTitle = siteOf({ siteSettings })?.title ?? ''
  const context = { directory, siteTitle }
  const [guides, policies, trainings] = previous?.library.site.title === siteTitle ? previous.mapped.ours : []
  const ours = [
    mapRows(rows.guides, directory, guides, (row): Resource => toGuide(row, context)),
    mapRows(rows.policies, directory, policies, (row): Resource => toPolicy(row, context)),
    mapRows(rows.trainings, directory, trainings, (row): Resource => toTraining(row, context)),
  ] as const
  const externalResources = mapRows(rows.externalResources, directory, known?.externalResources, (row): Resource =>
    toExternalResource(row, { directory }),
  )

  const finder = createMentionFinder(rows.organisations.map(({ source }) => source))
  const resources = resourcesOf({ ours, externalResources })
  registerWorks(rows, resources, directory, finder)
  const mapped = {
    ...{ siteSettings, signs, helplines, ours, externalResources },
    pages: mapRows(rows.pages, directory, known?.pages, (row) => toPage(row, directory)),
    posters: mapRows(rows.posters, directory, known?.posters, (row) => toPoster(row, directory)),
    pathSteps: mapRows(rows.pathSteps, directory, known?.pathSteps, (row) => toPathStep(row, directory)),
    changeNotes: mapRows(rows.changeNotes, directory, known?.changeNotes, (row) => toChangeNote(row, directory)),
    topics: mapRows(rows.topics, directory, known?.topics, (row) => toTopic(row, directory)),
    roles: mapRows(rows.roles, directory, known?.roles, (row) => toRole(row, directory)),
    actionSteps: mapRows(rows.actionSteps, directory, known?.actionSteps, (row) => toActionStep(row, directory)),
    laws: mapRows(rows.laws, directory, known?.laws, (row) => toLaw(row, directory)),
    organisations: mapRows(rows.organisations, directory, known?.organisations, (row) =>
      toOrganisation(row, directory),
    ),
    partnerships: mapRows(rows.partnerships, directory, known?.partnerships, (row) => toPartnership(row, directory)),
    referralRoutes: mapRows(rows.referralRoutes, directory, known?.referralRoutes, (row) =>
      toReferralRoute(row, directory),
    ),
    statistics: mapRows(rows.statistics, directory, known?.statistics, toStatistic),
    indicators: mapRows(rows.indicators, directory, known?.indicators, toIndicator),
    rights: mapRows(rows.rights, directory, known?.rights, (row) => toRight(row, directory)),
  }
  return { directory, mapped }
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order
}

function isUnread(resource: Resource): boolean {
  return resource.type === 'guide' && resource.readBy !== undefined && !isRead(resource.readBy)
}

/** Puts what was mapped into the order in which lists show it. */
function arrange(mapped: Mapped, language: string, site: Site): Library {
  const byTitle = new Intl.Collator(language).compare
  return {
    ...{ language, site },
    resources: resourcesOf(mapped).filter((resource) => !(isUnread(resource) && site.hidesUnread)),
    pages: resultsOf(mapped.pages),
    posters: resultsOf(mapped.posters),
    pathSteps: resultsOf(mapped.pathSteps).sort(byOrder),
    changeNotes: resultsOf(mapped.changeNotes).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    topics: resultsOf(mapped.topics).sort(byOrder),
    roles: resultsOf(mapped.roles).sort(byOrder),
    signs: resultsOf(mapped.signs).sort((a, b) => b.weight - a.weight || byTitle(a.title, b.title)),
    actionSteps: resultsOf(mapped.actionSteps).sort(byOrder),
    helplines: resultsOf(mapped.helplines).sort(byOrder),
    laws: resultsOf(mapped.laws).sort((a, b) => byTitle(a.title, b.title)),
    organisations: resultsOf(mapped.organisations).sort((a, b) => byTitle(a.title, b.title)),
    partnerships: resultsOf(mapped.partnerships).sort((a, b) => byTitle(a.area, b.area)),
    referralRoutes: resultsOf(mapped.referralRoutes).sort((a, b) => byTitle(a.title, b.title)),
    statistics: resultsOf(mapped.statistics),
    indicators: resultsOf(mapped.indicators).sort(byOrder),
    rights: resultsOf(mapped.rights).filter(({ readBy }) => isRead(readBy) || !site.hidesUnread),
  }
}

/** A library whose lists are those of an earlier one where they hold the same; that itself where all do. */
function keepLists(previous: Library | undefined, next: Library): Library {
  if (previous === undefined) return next
  const earlier = new Map<string, unknown>(Object.entries(previous))
  const lists = new Map<string, unknown>(Object.entries(next))
  for (const [name, list] of lists) lists.set(name, keepAlike(earlier.get(name), list))
  return keepAlike(previous, { ...next, ...Object.fromEntries(lists) })
}

/**
 * Maps the rows of one language to what its pages show.
 * @param previous an earlier build of the same language: what has not changed since is taken from it.
 * @throws ContentError with every reference that leads nowhere, or where the site's settings are missing.
 */
export function buildLibrary(rows: Rows, language: string, previous?: LibraryBuild): LibraryBuild {
  const directory = new Directory()
  const build = mapAll(rows, language, directory, previous)
  directory.finish()
  const site = siteOf(build.mapped)
  if (site === undefined) throw new ContentError([NO_SETTINGS])
  return { ...build, library: keepLists(previous?.library, arrange(build.mapped, language, site)) }
}
