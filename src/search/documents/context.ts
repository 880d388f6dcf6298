import type { Role, Topic } from '../../domain/taxonomy.ts'
import { countryNames } from '../vocabulary/country-names.ts'

/** The topic of what to do and whom to call: its lay terms lead to the page of the steps and the main helplines too. */
export const CALL_TOPIC = 'what-to-do'

/** Names a vocabulary value in the reader's language; undefined for one without a name. */
export type NameOf = (
  vocabulary: 'jurisdiction' | 'kind' | 'lawKind' | 'organisationKind',
  value: string,
) => string | undefined

/** What a search document needs besides its own document. */
export interface DocumentContext {
  /** BCP 47 tag of the reader's language. */
  readonly language: string
  /** Topics and jobs by slug. */
  readonly topics: ReadonlyMap<string, Topic>
  readonly roles: ReadonlyMap<string, Role>
  /** Ids of the helplines that the hub itself tells people to call. */
  readonly mainHelplines: ReadonlySet<string>
  readonly nameOf: NameOf
}

/** The titles of topics by their slugs. */
export function topicTitles(slugs: readonly string[], { topics }: DocumentContext): readonly string[] {
  return slugs.flatMap((slug) => topics.get(slug)?.title ?? [])
}

/** The words for a country or a part of one. */
export function placeTerms(jurisdiction: string, { language, nameOf }: DocumentContext): readonly string[] {
  return [nameOf('jurisdiction', jurisdiction) ?? [], ...countryNames(jurisdiction, language)].flat()
}

/** Terms in their order, each once, without gaps. */
export function distinct(terms: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(terms.filter((term) => term !== undefined && term !== ''))].flatMap((term) => term ?? [])
}
