import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Resource } from '../domain/resource.ts'
import type { Sign } from '../domain/sign.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import type { NameOf, RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toHelplineRecord, toLawRecord, toOrganisationRecord, toSignRecord } from './to-fact-record.ts'
import { toResourceRecord } from './to-resource-record.ts'
import { toRoleRecord, toTopicRecord } from './to-taxonomy-record.ts'

/** What can be found in one language. The library is one. */
export interface SearchSource {
  readonly language: string
  readonly resources: readonly Resource[]
  readonly topics: readonly Topic[]
  readonly roles: readonly Role[]
  readonly signs: readonly Sign[]
  readonly helplines: readonly Helpline[]
  readonly laws: readonly Law[]
  readonly organisations: readonly Organisation[]
  /** With it, kinds and parts of countries are found by their names: “poster”, “California”. */
  readonly nameOf?: NameOf
}

/**
 * Builds the search records of one language. Of results that fit equally well the earlier record
 * comes first: what has words of its own before what inherits them, and ours before what is elsewhere.
 */
export function toRecords(source: SearchSource): readonly SearchRecord[] {
  const context: RecordContext = {
    language: source.language,
    topics: new Map(source.topics.map((topic) => [topic.slug, topic])),
    roles: new Map(source.roles.map((role) => [role.slug, role])),
    nameOf: source.nameOf ?? (() => undefined),
  }
  return [
    ...source.topics.map(toTopicRecord),
    ...source.roles.map(toRoleRecord),
    ...source.signs.map(toSignRecord),
    ...source.resources.map((resource) => toResourceRecord(resource, context)),
    ...source.helplines.map((helpline) => toHelplineRecord(helpline, context)),
    ...source.laws.map((law) => toLawRecord(law, context)),
    ...source.organisations.map((organisation) => toOrganisationRecord(organisation, context)),
  ]
}
