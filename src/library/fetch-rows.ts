import {
  ACTION_STEPS_QUERY,
  EXTERNAL_RESOURCES_QUERY,
  GUIDES_QUERY,
  HELPLINES_QUERY,
  LAWS_QUERY,
  ORGANISATIONS_QUERY,
  PAGES_QUERY,
  POLICIES_QUERY,
  RIGHTS_QUERY,
  ROLES_QUERY,
  SIGNS_QUERY,
  SITE_SETTINGS_QUERY,
  STATISTICS_QUERY,
  TOPICS_QUERY,
  TRAININGS_QUERY,
} from '../sanity/queries.ts'
import type { ContentSource } from '../sanity/source.ts'
import { localise } from './localise.ts'

/** Fetches everything that one language needs; each source document is paired with its translation. */
export async function fetchRows(source: ContentSource, language: string) {
  const params = { language }
  return {
    guides: localise(await source.fetch(GUIDES_QUERY, params), language),
    policies: localise(await source.fetch(POLICIES_QUERY, params), language),
    trainings: localise(await source.fetch(TRAININGS_QUERY, params), language),
    externalResources: localise(await source.fetch(EXTERNAL_RESOURCES_QUERY, params), language),
    topics: localise(await source.fetch(TOPICS_QUERY, params), language),
    roles: localise(await source.fetch(ROLES_QUERY, params), language),
    signs: localise(await source.fetch(SIGNS_QUERY, params), language),
    actionSteps: localise(await source.fetch(ACTION_STEPS_QUERY, params), language),
    helplines: localise(await source.fetch(HELPLINES_QUERY, params), language),
    laws: localise(await source.fetch(LAWS_QUERY, params), language),
    organisations: localise(await source.fetch(ORGANISATIONS_QUERY, params), language),
    statistics: localise(await source.fetch(STATISTICS_QUERY, params), language),
    rights: localise(await source.fetch(RIGHTS_QUERY, params), language),
    pages: localise(await source.fetch(PAGES_QUERY, params), language),
    siteSettings: localise(await source.fetch(SITE_SETTINGS_QUERY, params), language),
  }
}

export type Rows = Awaited<ReturnType<typeof fetchRows>>
