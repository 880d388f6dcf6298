import { documentPath } from '../domain/paths.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import type { ROLES_QUERY_RESULT, TOPICS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import { orEmpty } from './source/nullable.ts'

/** Maps a topic into the reader's language. */
export function toTopic(row: Localised<TOPICS_QUERY_RESULT[number]>, directory: Directory): Topic {
  const { source, translation } = row
  const identity = toIdentity(row)
  const [broader] = directory.slugsOf(source.broader === null ? [] : [source.broader], source._id)
  return {
    ...identity,
    path: documentPath(identity.language, 'topic', identity.slug),
    definition: translation.definition,
    order: source.order,
    ...(broader === undefined ? {} : { broader }),
    layTerms: orEmpty(translation.layTerms),
  }
}

/** Maps a job into the reader's language. */
export function toRole(row: Localised<ROLES_QUERY_RESULT[number]>, directory: Directory): Role {
  const { source, translation } = row
  const identity = toIdentity(row)
  const [ownPage] = directory.linksTo(source.ownPage === null ? [] : [source.ownPage], source._id)
  return {
    ...identity,
    path: documentPath(identity.language, 'role', identity.slug),
    shortTitle: translation.shortTitle,
    definition: translation.definition,
    order: source.order,
    ...(translation.briefing === null
      ? {}
      : {
          briefing: {
            signs: directory.signsOf(source.briefing?.signs ?? [], source._id),
            do: translation.briefing.do,
            dont: translation.briefing.dont,
            say: translation.briefing.say,
          },
        }),
    isOutside: source.isOutside === true,
    ...(ownPage === undefined ? {} : { ownPage }),
    layTerms: orEmpty(translation.layTerms),
  }
}
