import type { ActionStep, Sign } from '../domain/sign.ts'
import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Page } from '../domain/page.ts'
import { documentPath, partPath, type SectionType } from '../domain/paths.ts'
import { ContentError } from '../domain/problem.ts'
import type { Resource } from '../domain/resource.ts'
import { NO_SETTINGS, type Site } from '../domain/site.ts'
import { isRead, type Right } from '../domain/right.ts'
import type { Statistic } from '../domain/statistic.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import { Directory } from './directory.ts'
import type { Rows } from './rows.ts'
import { slugOf } from './identity.ts'
import type { Localised } from './localise.ts'
import { createWorksOf } from './organisation-works.ts'
import { toActionStep, toHelpline, toOrganisation, toSign, toStatistic } from './to-facts.ts'
import { toExternalResource, toGuide, toPolicy, toTraining } from './to-resource.ts'
import { toRight } from './to-right.ts'
import { toLaw } from './to-law.ts'
import { toPage, toSite } from './to-site.ts'
import { toRole, toTopic } from './to-taxonomy.ts'

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
  readonly statistics: readonly Statistic[]
  readonly rights: readonly Right[]
  readonly pages: readonly Page[]
}

interface Linkable {
  readonly _id: string
  readonly title: string
  readonly slug: string | null
}

function register(directory: Directory, rows: readonly Localised<Linkable>[], pathOf: (slug: string) => string): void {
  for (const { source, translation, localeInfo } of rows) {
    const slug = slugOf(source)
    directory.slugs.set(source._id, slug)
    directory.links.set(source._id, { title: translation.title, path: pathOf(slug), language: localeInfo.language })
  }
}

function registerAll(directory: Directory, rows: Rows, language: string): void {
  const sections: readonly [SectionType, readonly Localised<Linkable>[]][] = [
    ['guide', rows.guides],
    ['policy', rows.policies],
    ['training', rows.trainings],
    ['externalResource', rows.externalResources],
    ['topic', rows.topics],
    ['role', rows.roles],
    ['law', rows.laws],
    ['organisation', rows.organisations],
    ['rightsAnswer', rows.rights],
  ]
  for (const [type, section] of sections) register(directory, section, (slug) => documentPath(language, type, slug))
  register(directory, rows.pages, (slug) => partPath(language, slug))
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order
}

/**
 * Maps the rows of one language to what its pages show.
 * @throws ContentError with every reference that leads nowhere, or where the site's settings are missing.
 */
export function buildLibrary(rows: Rows, language: string): Library {
  const directory = new Directory()
  registerAll(directory, rows, language)
  const byTitle = new Intl.Collator(language).compare
  const helplines = rows.helplines.map((row) => toHelpline(row, language)).sort(byOrder)
  const signs = rows.signs
    .map((row) => toSign(row, directory, language))
    .sort((a, b) => b.weight - a.weight || byTitle(a.title, b.title))
  for (const helpline of helplines) directory.helplines.set(helpline.id, helpline)
  for (const sign of signs) directory.signs.set(sign.id, sign)

  const [settings] = rows.siteSettings
  const site = settings && toSite(settings, directory)
  const context = { directory, language, siteTitle: site?.title ?? '' }
  const resources = [
    ...rows.guides.map((row) => toGuide(row, context)),
    ...rows.policies.map((row) => toPolicy(row, context)),
    ...rows.trainings.map((row) => toTraining(row, context)),
    ...rows.externalResources.map((row) => toExternalResource(row, context)),
  ]
  const pages = rows.pages.map((row) => toPage(row, directory, language))
  const worksOf = createWorksOf(rows, resources, directory)
  const library = {
    ...{ language, resources, pages },
    topics: rows.topics.map((row) => toTopic(row, directory, language)).sort(byOrder),
    roles: rows.roles.map((row) => toRole(row, directory, language)).sort(byOrder),
    signs,
    actionSteps: rows.actionSteps.map((row) => toActionStep(row, directory)).sort(byOrder),
    helplines,
    laws: rows.laws.map((row) => toLaw(row, directory, language)).sort((a, b) => byTitle(a.title, b.title)),
    organisations: rows.organisations
      .map((row) => toOrganisation(row, language, worksOf))
      .sort((a, b) => byTitle(a.title, b.title)),
    statistics: rows.statistics.map(toStatistic),
    rights: rows.rights
      .map((row) => toRight(row, directory, language))
      .filter(({ readBy }) => isRead(readBy) || site?.hidesUnreadRights !== true),
  }
  directory.finish()
  if (site === undefined) throw new ContentError([NO_SETTINGS])
  return { ...library, site }
}
