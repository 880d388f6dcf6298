import type { Helpline } from '../domain/helpline.ts'
import type { Law } from '../domain/law.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Resource } from '../domain/resource.ts'
import type { Sign } from '../domain/sign.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
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
}

/** Builds the search records of one language. Of results that fit equally well, the earlier record comes first. */
export function toRecords(source: SearchSource): readonly SearchRecord[] {
  const { language, resources, topics, roles, signs, helplines, laws, organisations } = source
  const taxonomy = {
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    roles: new Map(roles.map((role) => [role.slug, role])),
  }
  return [
    ...topics.map(toTopicRecord),
    ...roles.map(toRoleRecord),
    ...signs.map(toSignRecord),
    ...resources.map((resource) => toResourceRecord(resource, taxonomy)),
    ...helplines.map((helpline) => toHelplineRecord(helpline, language)),
    ...laws.map((law) => toLawRecord(law, taxonomy, language)),
    ...organisations.map((organisation) => toOrganisationRecord(organisation, language)),
  ]
}
