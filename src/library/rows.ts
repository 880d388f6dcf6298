import {
  ACTION_STEPS_QUERY,
  EXTERNAL_RESOURCES_QUERY,
  GUIDES_QUERY,
  HELPLINES_QUERY,
  LAWS_QUERY,
  ORGANISATIONS_QUERY,
  PAGES_QUERY,
  POLICIES_QUERY,
  POSTERS_QUERY,
  RIGHTS_QUERY,
  ROLES_QUERY,
  SIGNS_QUERY,
  SITE_SETTINGS_QUERY,
  STATISTICS_QUERY,
  TOPICS_QUERY,
  TRAININGS_QUERY,
} from '../sanity/queries.ts'
import { queryDocuments } from '../sanity/query-documents.ts'
import type { ContentDocument } from '../sanity/source.ts'
import { localise } from './localise.ts'

/** Everything that one language needs of the documents; each source document is paired with its translation. */
export function rowsOf(documents: readonly ContentDocument[], language: string) {
  const ask = <Query extends keyof SanityQueries>(query: Query) => queryDocuments(query, documents, { language })
  return {
    guides: localise(ask(GUIDES_QUERY), language),
    policies: localise(ask(POLICIES_QUERY), language),
    trainings: localise(ask(TRAININGS_QUERY), language),
    externalResources: localise(ask(EXTERNAL_RESOURCES_QUERY), language),
    topics: localise(ask(TOPICS_QUERY), language),
    roles: localise(ask(ROLES_QUERY), language),
    signs: localise(ask(SIGNS_QUERY), language),
    actionSteps: localise(ask(ACTION_STEPS_QUERY), language),
    helplines: localise(ask(HELPLINES_QUERY), language),
    laws: localise(ask(LAWS_QUERY), language),
    organisations: localise(ask(ORGANISATIONS_QUERY), language),
    statistics: localise(ask(STATISTICS_QUERY), language),
    rights: localise(ask(RIGHTS_QUERY), language),
    pages: localise(ask(PAGES_QUERY), language),
    posters: localise(ask(POSTERS_QUERY), language),
    siteSettings: localise(ask(SITE_SETTINGS_QUERY), language),
  }
}

export type Rows = ReturnType<typeof rowsOf>
