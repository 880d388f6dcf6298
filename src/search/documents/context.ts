import type { Right } from '../../domain/right.ts'
import type { Role, Topic } from '../../domain/taxonomy.ts'
import { countryNames } from '../vocabulary/country-names.ts'

/** The slug of the topic about acting and calling, whose lay terms also find the page of the steps and the main helplines. */
export const CALL_TOPIC = 'what-to-do'

/** The name of a value of a vocabulary in the reader’s language; undefined for a value without one. */
export type NameOf = (
  vocabulary: 'jurisdiction' | 'kind' | 'lawKind' | 'caseKind' | 'organisationKind' | 'rightsTopic',
  value: string,
) => string | undefined

/** The parts of a search document besides the domain object that it is for. */
export interface DocumentContext {
  /** BCP 47 tag of the reader’s language. */
  readonly language: string
  /** Topics and jobs by slug. */
  readonly topics: Pick<ReadonlyMap<string, Topic>, 'get'>
  readonly roles: Pick<ReadonlyMap<string, Role>, 'get'>
  /** Ids of the helplines that the hub itself tells people to call. */
  readonly mainHelplines: Pick<ReadonlySet<string>, 'has'>
  /** The hub's own answers to the questions that other countries answer too, by SHARED_QUESTIONS. */
  readonly ownAnswers: Pick<ReadonlyMap<string, Right>, 'get'>
  /** The address of the page of what to do; undefined where the hub shows none. */
  readonly stepsPath: string | undefined
  readonly nameOf: NameOf
}

/** The titles of the topics with these slugs; an unknown slug has none. */
export function topicTitles(slugs: readonly string[], { topics }: DocumentContext): readonly string[] {
  return slugs.flatMap((slug) => topics.get(slug)?.title ?? [])
}

/** The names of a country or a part of one in the reader’s language. @param jurisdiction a value of JURISDICTIONS. */
export function placeTerms(jurisdiction: string, { language, nameOf }: DocumentContext): readonly string[] {
  return [nameOf('jurisdiction', jurisdiction) ?? [], ...countryNames(jurisdiction, language)].flat()
}

/** The terms in their order, each once, without undefined and empty ones. */
export function distinct(terms: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(terms.filter((term) => term !== undefined && term !== ''))].flatMap((term) => term ?? [])
}

/** Words inside a name that its acronym leaves out: “Gangmasters and Labour Abuse Authority”. */
const LEFT_OUT = /^(?:and|of|the|for|in|on|to|&)$/i

const SHORTEST = 3

/**
 * The acronym of a name in capitals, by which many know it: “GLAA”.
 * @returns undefined where the name has fewer than three capitalised words in a row.
 */
export function acronymOf(name: string): string | undefined {
  let best = ''
  let run = ''
  for (const word of name.split(/\s+/)) {
    if (/^\p{Lu}/u.test(word))
      run +=
        word
          .match(/(?<=^|-)\p{L}/gu)
          ?.join('')
          .toUpperCase() ?? ''
    else if (!LEFT_OUT.test(word)) run = ''
    if (run.length > best.length) best = run
    if (/[,.;:)]$/.test(word)) run = ''
  }
  return best.length >= SHORTEST ? best : undefined
}
