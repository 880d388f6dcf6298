import type { PageLink } from '../domain/page-link.ts'
import type { Resource } from '../domain/resource.ts'
import { orEmpty } from './source/nullable.ts'
import type { Directory } from './directory.ts'
import { slugOf } from './identity.ts'
import { createMentionFinder, type MentionFinder } from './mentions.ts'
import type { Rows } from './rows.ts'
import type { Remember } from './source/memory.ts'

/** Links by the organisation to which they belong. */
type Links = ReadonlyMap<string, readonly PageLink[]>

function group(pairs: readonly (readonly [organisation: string, link: PageLink])[]): Links {
  const groups = Map.groupBy(pairs, ([organisation]) => organisation)
  return new Map([...groups].map(([organisation, members]) => [organisation, members.map(([, link]) => link)]))
}

function linkOf({ title, path, language }: PageLink): PageLink {
  return { title, path, ...(language !== undefined && { language }) }
}

/**
 * The texts that mention each organisation, by its id. The originals, whatever the reader's language: an organisation
 * with a page in one language has it in every one, so that the links between them lead somewhere.
 */
function mentionsIn({ guides, policies, trainings, pages }: Rows, directory: Directory, finder: MentionFinder): Links {
  const texts = [
    ...guides.map(({ source }) => ({ source, parts: [source.body] })),
    ...policies.map(({ source }) => ({ source, parts: [source.body, source.guidance] })),
    ...trainings.map(({ source }) => ({ source, parts: [source.body, source.lessons] })),
    ...pages.map(({ source }) => ({ source, parts: [source.body] })),
  ]
  return group(
    texts.flatMap(({ source, parts }) => {
      const link = directory.links.get(source._id)
      return link === undefined ? [] : [...finder.find(source, parts)].map((id) => [id, link] as const)
    }),
  )
}

function resourceRows({ guides, policies, trainings, externalResources }: Rows) {
  return [
    ...[...guides, ...policies, ...trainings].map(({ source }) => ({ source, publishedBy: null })),
    ...externalResources.map(({ source }) => ({ source, publishedBy: source.publishedBy })),
  ]
}

/** The resources, and the networks as a whole, that each organisation endorses, by its id. */
function endorsedIn(rows: Rows, directory: Directory): Links {
  return group(
    [...rows.organisations, ...resourceRows(rows)].flatMap(({ source }) => {
      const link = directory.links.get(source._id)
      return link === undefined ? [] : orEmpty(source.endorsedBy).map((id) => [id, link] as const)
    }),
  )
}

/** The resources that are built on what each organisation brought in or published, by its id; not its own. */
function adaptedIn(rows: Rows, directory: Directory): Links {
  const all = resourceRows(rows)
  const makersOf = new Map(
    all.map(({ source, publishedBy }) => [source._id, [...orEmpty(source.contributedBy), ...orEmpty(publishedBy)]]),
  )
  return group(
    all.flatMap(({ source }) => {
      const link = directory.links.get(source._id)
      const own = new Set(makersOf.get(source._id))
      const makers = new Set(orEmpty(source.adaptedFrom).flatMap((id) => makersOf.get(id) ?? []))
      return link === undefined ? [] : [...makers.difference(own)].map((id) => [id, link] as const)
    }),
  )
}

/** The partnerships and routes of which each organisation is a part, by its id. */
function partnershipsIn({ partnerships, referralRoutes }: Rows, directory: Directory): Links {
  const parts = [
    ...partnerships.map(({ source }) => ({ id: source._id, bodies: [source, ...orEmpty(source.members)] })),
    ...referralRoutes.map(({ source }) => ({ id: source._id, bodies: orEmpty(source.responders) })),
  ]
  return group(
    parts.flatMap(({ id, bodies }) => {
      const link = directory.links.get(id)
      const organisations = new Set(bodies.flatMap(({ organisation }) => organisation ?? []))
      return link === undefined ? [] : [...organisations].map((organisation) => [organisation, link] as const)
    }),
  )
}

/**
 * Enters into a directory what each organisation brought in or published, endorses, runs, takes part in, and is mentioned in.
 */
export function registerWorks(
  rows: Rows,
  resources: readonly Resource[],
  directory: Directory,
  remember: Remember,
): void {
  const contributed = group(
    resources.flatMap((resource) => {
      const link = linkOf(resource)
      return resource.contributors.map((slug) => [slug, link] as const)
    }),
  )
  const runs = group(
    rows.helplines.flatMap(({ source }) => {
      const helpline = directory.helplines.get(source._id)
      return source.organisation === null || helpline === undefined
        ? []
        : [[source.organisation, linkOf(helpline)] as const]
    }),
  )
  const partnerships = partnershipsIn(rows, directory)
  const [endorsed, adapted] = [endorsedIn(rows, directory), adaptedIn(rows, directory)]
  const finder = createMentionFinder(rows.organisations.map(({ source }) => source))
  const namedIn = mentionsIn(rows, directory, finder)
  for (const { source } of rows.organisations) {
    const works = {
      contributed: contributed.get(slugOf(source)) ?? [],
      endorsed: endorsed.get(source._id) ?? [],
      adapted: adapted.get(source._id) ?? [],
      runs: runs.get(source._id) ?? [],
      partnerships: partnerships.get(source._id) ?? [],
      namedIn: namedIn.get(source._id) ?? [],
    }
    directory.works.set(
      source._id,
      remember('works', source._id, [works], () => works),
    )
  }
}
