import { documentPath } from '../domain/paths.ts'
import type { Briefing, FirstThing, Office, Role, Topic } from '../domain/taxonomy.ts'
import type { ROLES_QUERY_RESULT, TOPICS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'

type TopicRow = TOPICS_QUERY_RESULT[number]
type RoleRow = ROLES_QUERY_RESULT[number]
type BriefingRow = NonNullable<RoleRow['briefing']>
type OfficeRow = NonNullable<RoleRow['office']>

/** Maps a topic into the reader's language. */
export function toTopic(row: Localised<TopicRow>): Mapped<TopicRow, Topic, 'roles'> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    path: documentPath(identity.language, 'topic', identity.slug),
    definition: translation.definition,
    order: source.order,
    theme: source.theme,
    layTerms: orEmpty(translation.layTerms),
  }
}

function toBriefing(
  { do: toDo, dont, say }: BriefingRow,
  source: RoleRow,
  directory: Directory,
): Mapped<BriefingRow, Briefing> {
  const english = source.briefing?.say
  return {
    signs: directory.signsOf(source.briefing?.signs ?? [], source._id),
    ...{ do: toDo, dont, say },
    sayInEnglish: english === say ? undefined : english,
  }
}

function toOffice({ first }: OfficeRow, source: RoleRow, directory: Directory): Mapped<OfficeRow, Office> {
  const things = first.map(({ title, reason, page }): readonly FirstThing[] =>
    directory.linksTo([page], source._id).map((link) => ({ title, reason, page: link })),
  )
  // What a paper or a law says is looked up where the page is made; here only that each exists.
  const { papers = [], laws = [] } = source.office ?? {}
  directory.linksTo([...papers, ...laws], source._id)
  return { first: things.flat(), papers, laws }
}

/** Maps a job into the reader's language. */
export function toRole(row: Localised<RoleRow>, directory: Directory): Mapped<RoleRow, Role> {
  const { source, translation } = row
  const identity = toIdentity(row)
  const [ownPage] = directory.linksTo(source.ownPage === null ? [] : [source.ownPage], source._id)
  return {
    ...identity,
    path: documentPath(identity.language, 'role', identity.slug),
    shortTitle: translation.shortTitle,
    definition: translation.definition,
    order: source.order,
    briefing: translation.briefing === null ? undefined : toBriefing(translation.briefing, source, directory),
    office: translation.office === null ? undefined : toOffice(translation.office, source, directory),
    guide: nullToUndefined(source.guide),
    isOutside: source.isOutside === true,
    ownPage,
    layTerms: orEmpty(translation.layTerms),
  }
}
