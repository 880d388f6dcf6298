import {
  ACTION_STEPS_QUERY,
  CASES_QUERY,
  CHANGE_NOTES_QUERY,
  EXTERNAL_RESOURCES_QUERY,
  GUIDES_QUERY,
  HELPLINES_QUERY,
  INDICATORS_QUERY,
  LAWS_QUERY,
  MODEL_HOTELS_QUERY,
  ORGANISATIONS_QUERY,
  PAGES_QUERY,
  PATH_STEPS_QUERY,
  PARTNERSHIPS_QUERY,
  POLICIES_QUERY,
  POSTERS_QUERY,
  REFERRAL_ROUTES_QUERY,
  RIGHTS_QUERY,
  ROLES_QUERY,
  SIGNS_QUERY,
  SITE_SETTINGS_QUERY,
  STATISTICS_QUERY,
  TOPICS_QUERY,
  TRAININGS_QUERY,
} from './source/queries.ts'
import { referencesIn } from './references-in.ts'
import { wholeOf } from './shown-on-day.ts'
import type { TextVersion } from '../domain/locale-info.ts'
import { contentPath } from './source/content-path.ts'
import { queryDocuments } from './source/query-documents.ts'
import type { ContentDocument } from './source/source.ts'
import { asWritten, localise, type Translatable } from './localise.ts'
import { noteOf, type TranslationNote } from './translations.ts'

/** Rows are made of documents, so each has its own. */
const NOTHING: TranslationNote = { isUnchecked: false }

/** Everything that one language needs of the documents; each source document is paired with its translation. */
export function rowsOf(documents: readonly ContentDocument[], language: string) {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const note = (originalId: string, translationId: string): TranslationNote => {
    const [original, translation] = [byId.get(originalId), byId.get(translationId)]
    return original === undefined || translation === undefined
      ? NOTHING
      : noteOf(wholeOf(original), wholeOf(translation))
  }
  const versionOf = (id: string): TextVersion | undefined => {
    const document = byId.get(id)
    const at = document?.['_updatedAt']
    return (
      document && {
        file: contentPath({ ...document, language: document['language'] }),
        ...(typeof at === 'string' && { updatedAt: at }),
      }
    )
  }
  const pair = <Row extends Translatable>(rows: readonly Row[]) => localise(rows, language, note)
  /** What has a page of its own. */
  const pages = <Row extends Translatable>(rows: readonly Row[]) => localise(rows, language, note, versionOf)
  const ask = <Query extends keyof SanityQueries>(query: Query) => queryDocuments(query, documents, { language })
  return {
    /** The ids of all documents to which a document points. */
    referencesOf: (id: string): readonly string[] => {
      const document = byId.get(id)
      return document === undefined ? [] : referencesIn(document)
    },
    guides: pages(ask(GUIDES_QUERY)),
    policies: pages(ask(POLICIES_QUERY)),
    trainings: pages(ask(TRAININGS_QUERY)),
    externalResources: pages(ask(EXTERNAL_RESOURCES_QUERY)),
    topics: pair(ask(TOPICS_QUERY)),
    roles: pair(ask(ROLES_QUERY)),
    signs: pair(ask(SIGNS_QUERY)),
    actionSteps: pair(ask(ACTION_STEPS_QUERY)),
    helplines: pair(ask(HELPLINES_QUERY)),
    laws: pages(ask(LAWS_QUERY)),
    organisations: pages(ask(ORGANISATIONS_QUERY)),
    partnerships: pages(ask(PARTNERSHIPS_QUERY)),
    referralRoutes: pages(ask(REFERRAL_ROUTES_QUERY)),
    cases: pages(ask(CASES_QUERY)),
    modelHotels: pages(ask(MODEL_HOTELS_QUERY)),
    statistics: pair(ask(STATISTICS_QUERY)),
    indicators: pair(ask(INDICATORS_QUERY)),
    rights: pages(ask(RIGHTS_QUERY)),
    pages: pages(ask(PAGES_QUERY)),
    posters: pair(ask(POSTERS_QUERY)),
    pathSteps: pair(ask(PATH_STEPS_QUERY)),
    changeNotes: asWritten(ask(CHANGE_NOTES_QUERY)),
    siteSettings: pair(ask(SITE_SETTINGS_QUERY)),
  }
}

export type Rows = ReturnType<typeof rowsOf>
