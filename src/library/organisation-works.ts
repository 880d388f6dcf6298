import type { OrganisationWorks } from '../domain/organisation.ts'
import type { PageLink } from '../domain/page-link.ts'
import type { Resource } from '../domain/resource.ts'
import { orEmpty } from '../sanity/nullable.ts'
import type { Directory } from './directory.ts'
import type { Rows } from './rows.ts'
import { slugOf } from './identity.ts'

type Source = Rows['organisations'][number]['source']

/** Finds what an organisation has on the hub, by its original document. */
export type WorksOf = (organisation: Source) => OrganisationWorks

interface Text {
  readonly link: PageLink
  /** The original text as JSON: it is searched for names and for the ids of references. */
  readonly json: string
  /** The ids of the organisations that endorse it. */
  readonly endorsedBy: readonly string[]
}

function linkOf({ title, path, language }: PageLink): PageLink {
  return { title, path, ...(language !== undefined && { language }) }
}

/**
 * The texts of the hub. The originals, whatever the reader's language: an organisation with a page in one language has
 * it in every one, so that the links between them lead somewhere.
 */
function textsOf({ guides, policies, trainings, pages }: Rows, directory: Directory): readonly Text[] {
  const bodies = [
    ...[...guides, ...policies].map(({ source }) => ({ source, texts: [source.body], by: source.endorsedBy })),
    ...trainings.map(({ source }) => ({ source, texts: [source.body, source.lessons], by: source.endorsedBy })),
    ...pages.map(({ source }) => ({ source, texts: [source.body], by: null })),
  ]
  return bodies.flatMap(({ source, texts, by }) => {
    const link = directory.links.get(source._id)
    return link === undefined ? [] : [{ link, json: JSON.stringify(texts), endorsedBy: orEmpty(by) }]
  })
}

/** Matches its names as a whole and in their own case: “Acas”, and not the end of another word. */
function namePattern({ title, alsoKnownAs }: Source): RegExp {
  const names = [title, ...orEmpty(alsoKnownAs)].map((name) => RegExp.escape(name)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'u')
}

/** Prepares to find what organisations brought in or published, run, and are named in. */
export function createWorksOf(rows: Rows, resources: readonly Resource[], directory: Directory): WorksOf {
  const texts = textsOf(rows, directory)
  return (organisation) => {
    const id = organisation._id
    const slug = slugOf(organisation)
    const name = namePattern(organisation)
    const isNamed = ({ json, endorsedBy }: Text) =>
      endorsedBy.includes(id) || json.includes(`"${id}"`) || name.test(json)
    return {
      contributed: resources.filter(({ contributors }) => contributors.includes(slug)).map(linkOf),
      runs: rows.helplines
        .filter(({ source }) => source.organisation === id)
        .flatMap(({ source }) => directory.helplines.get(source._id) ?? [])
        .map(linkOf),
      namedIn: texts.filter(isNamed).map(({ link }) => link),
    }
  }
}
