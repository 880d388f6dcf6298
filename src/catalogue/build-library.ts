import { ContentError } from '../domain/problem.ts'
import type { Resource } from '../domain/resource.ts'
import { isRead } from '../domain/read-by.ts'
import { NO_SETTINGS, type Site } from '../domain/site.ts'
import { closedParts, withoutEmptyTopics } from './closed-parts.ts'
import { Directory } from './directory.ts'
import type { Library } from './library.ts'
import type { Localised } from './localise.ts'
import { registerWorks } from './organisation-works.ts'
import { registerLinks } from './register-links.ts'
import type { Rows } from './rows.ts'
import type { Remember } from './source/memory.ts'
import { toCase } from './to-case.ts'
import { toChangeNote } from './to-change-note.ts'
import { toActionStep, toHelpline, toIndicator, toSign, toStatistic } from './to-facts.ts'
import { toOrganisation } from './to-organisation.ts'
import { toLaw } from './to-law.ts'
import { toModelHotel } from './to-model-hotel.ts'
import { toPartnership, toReferralRoute } from './to-partnership.ts'
import { toExternalResource, toGuide, toPolicy } from './to-resource.ts'
import { toPathStep } from './to-path-step.ts'
import { toPoster } from './to-poster.ts'
import { toRight } from './to-right.ts'
import { toPage, toSite } from './to-site.ts'
import { toRole, toTopic } from './to-taxonomy.ts'
import { toTraining } from './to-training.ts'

/** Maps rows of one kind. What is used beside the row and the documents to which it points is named beside the mapper. */
type MapRows = <Row extends { readonly _id: string }, T>(
  kind: string,
  rows: readonly Localised<Row>[],
  map: (row: Localised<Row>) => T,
  used?: (row: Localised<Row>) => unknown,
) => T[]

function createMapRows(all: Rows, directory: Directory, remember: Remember): MapRows {
  return (kind, rows, map, used) =>
    rows.map((row) => {
      const { source, translation } = row
      const own = all.referencesOf(source._id)
      const ids = translation === source ? own : [...own, ...all.referencesOf(translation._id)]
      const inputs = [source, translation, used?.(row), ...ids.map((id) => directory.entryOf(id))]
      return remember(kind, source._id, inputs, () => map(row), true)
    })
}

/** Maps all rows, those first to which others refer, and enters into the directory what can be referred to. */
function mapAll(rows: Rows, language: string, directory: Directory, remember: Remember) {
  const map = createMapRows(rows, directory, remember)
  registerLinks(directory, rows, remember)
  const emergency = rows.siteSettings[0]?.source.emergency
  const own = rows.helplines.find(({ source }) => source._id === emergency)?.source.country
  const helplines = map(
    'helpline',
    rows.helplines,
    (row) => toHelpline(row, language, own),
    () => own,
  )
  const signs = map('sign', rows.signs, (row) => toSign(row, directory, language))
  for (const helpline of helplines) directory.helplines.set(helpline.id, helpline)
  for (const sign of signs) directory.signs.set(sign.id, sign)

  const [site] = map('site', rows.siteSettings.slice(0, 1), (row) => toSite(row, directory))
  const context = { directory, siteTitle: site?.title ?? '' }
  const used = () => context.siteTitle
  const resources: readonly Resource[] = [
    ...map(
      'guide',
      rows.guides,
      (row) => toGuide(row, context),
      ({ source }) => `${used()} ${directory.pathOf(source._id)}`,
    ),
    ...map('policy', rows.policies, (row) => toPolicy(row, context), used),
    ...map('training', rows.trainings, (row) => toTraining(row, context), used),
    ...map('link', rows.externalResources, (row) => toExternalResource(row, context)),
  ]

  registerWorks(rows, resources, directory, remember)
  return {
    site,
    resources,
    helplines,
    signs,
    pages: map('page', rows.pages, (row) => toPage(row, directory)),
    posters: map('poster', rows.posters, (row) => toPoster(row, directory)),
    pathSteps: map('pathStep', rows.pathSteps, (row) => toPathStep(row, directory)),
    changeNotes: map('changeNote', rows.changeNotes, (row) => toChangeNote(row, directory)),
    topics: map('topic', rows.topics, toTopic),
    roles: map('role', rows.roles, (row) => toRole(row, directory)),
    actionSteps: map('actionStep', rows.actionSteps, (row) => toActionStep(row, directory)),
    laws: map('law', rows.laws, (row) => toLaw(row, directory)),
    organisations: map(
      'organisation',
      rows.organisations,
      (row) => toOrganisation(row, directory),
      ({ source }) => directory.worksOf(source._id),
    ),
    partnerships: map('partnership', rows.partnerships, (row) => toPartnership(row, directory)),
    referralRoutes: map('referralRoute', rows.referralRoutes, (row) => toReferralRoute(row, directory)),
    cases: map('case', rows.cases, (row) => toCase(row, directory)),
    modelHotels: map('modelHotel', rows.modelHotels, (row) => toModelHotel(row, directory)),
    statistics: map('statistic', rows.statistics, toStatistic),
    indicators: map('indicator', rows.indicators, toIndicator),
    rights: map('right', rows.rights, (row) => toRight(row, directory)),
  }
}

type Mapped = ReturnType<typeof mapAll>

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order
}

function isUnread(resource: Resource): boolean {
  return resource.type === 'guide' && resource.readBy !== undefined && !isRead(resource.readBy)
}

/** What was mapped as pages show it, with the parts that have nothing to show. */
function arrange(mapped: Mapped, language: string, site: Site): Library {
  const arranged = withoutEmptyTopics(inOrder(mapped, language, site))
  const closed = closedParts(arranged)
  return closed.length === 0
    ? arranged
    : { ...arranged, site: { ...site, brand: { ...site.brand, closedParts: closed } } }
}

/** Puts what was mapped into the order in which lists show it. */
function inOrder(mapped: Mapped, language: string, site: Site): Library {
  const byTitle = new Intl.Collator(language).compare
  const byNumber = new Intl.Collator(language, { numeric: true }).compare
  return {
    ...mapped,
    language,
    site,
    resources: mapped.resources.filter((resource) => !(isUnread(resource) && site.hidesUnread)),
    pathSteps: mapped.pathSteps.sort(byOrder),
    changeNotes: mapped.changeNotes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    topics: mapped.topics.sort(byOrder),
    roles: mapped.roles.sort(byOrder),
    signs: mapped.signs.sort((a, b) => b.weight - a.weight || byTitle(a.title, b.title)),
    actionSteps: mapped.actionSteps.sort(byOrder),
    helplines: mapped.helplines.sort(byOrder),
    laws: mapped.laws.sort((a, b) => byTitle(a.title, b.title)),
    organisations: mapped.organisations.sort((a, b) => byTitle(a.title, b.title)),
    partnerships: mapped.partnerships.sort((a, b) => byTitle(a.area, b.area)),
    referralRoutes: mapped.referralRoutes.sort((a, b) => byTitle(a.title, b.title)),
    cases: mapped.cases.sort((a, b) => byTitle(a.title, b.title)),
    modelHotels: mapped.modelHotels.sort((a, b) => byNumber(a.slug, b.slug)),
    indicators: mapped.indicators.sort(byOrder),
    rights: mapped.rights
      .filter(({ readBy }) => isRead(readBy) || !site.hidesUnread)
      .sort((a, b) => Number(b.leads) - Number(a.leads)),
  }
}

/**
 * Maps the rows of one language to what its pages show.
 * @param remember of this language alone.
 * @throws ContentError with every reference that leads nowhere, or where the site's settings are missing.
 */
export function buildLibrary(rows: Rows, language: string, remember: Remember): Library {
  const directory = new Directory()
  const mapped = mapAll(rows, language, directory, remember)
  directory.finish()
  const { site } = mapped
  if (site === undefined) throw new ContentError([NO_SETTINGS])
  const library = arrange(mapped, language, site)
  // Lists that hold the same as before are the same, so that what is made of a whole list is known again.
  const parts = Object.entries<unknown>({ ...library }).map(
    ([part, list]) => [part, remember('part of the library', part, [list], () => list)] as const,
  )
  return remember('library', language, [library], () => ({ ...library, ...Object.fromEntries(parts) }))
}
