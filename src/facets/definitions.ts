import type { Card } from '../domain/resource.ts'
import { timeSpans } from '../domain/time-span.ts'
import type { MessageKey } from '../i18n/translate.ts'
import type { Vocabulary } from '../i18n/value-names.ts'

/** The names of all facets, in the order in which the filter column offers them. */
export const FACET_NAMES = [
  'role',
  'kind',
  'topic',
  'contributor',
  'phase',
  'risk',
  'country',
  'language',
  'minutes',
  'access',
] as const

export type FacetName = (typeof FACET_NAMES)[number]

/**
 * The only value of a document that belongs to every value of a facet, as a resource for every job does.
 * No slug and no value of a vocabulary has an asterisk.
 */
export const EVERY_VALUE = '*'

/** One facet: all that the filter column, the browse pages and the search have to know of it. */
export interface Facet {
  /** The kind of its values: slugs of documents, language tags, or the values of a vocabulary that has names. */
  readonly values: 'roles' | 'topics' | 'organisations' | 'languages' | { readonly vocabulary: Vocabulary }
  /** The values of a resource; none where it has no value of this facet. */
  readonly valuesOf: (card: Card) => readonly string[]
  /** Its name over its values in the filter column. */
  readonly label: MessageKey
  /** The title of the page that lists the resources of one value, with `{name}` for the value. */
  readonly pageTitle: MessageKey
  /** Whether its values are visible before anybody opens them. */
  readonly isOpen: boolean
}

/** The definition of each facet. Whatever lists, counts or names facets reads it from here. */
export const FACETS: Readonly<Record<FacetName, Facet>> = {
  role: {
    values: 'roles',
    valuesOf: ({ forEveryJob, roles }) => (forEveryJob ? [EVERY_VALUE] : roles),
    label: 'facet.role',
    pageTitle: 'facetPage.role',
    isOpen: true,
  },
  kind: {
    values: { vocabulary: 'kind' },
    valuesOf: ({ kind }) => [kind],
    label: 'facet.kind',
    pageTitle: 'facetPage.kind',
    isOpen: true,
  },
  topic: {
    values: 'topics',
    valuesOf: ({ topics }) => topics,
    label: 'facet.topic',
    pageTitle: 'facetPage.topic',
    isOpen: false,
  },
  contributor: {
    values: 'organisations',
    valuesOf: ({ contributors }) => contributors,
    label: 'facet.contributor',
    pageTitle: 'facetPage.contributor',
    isOpen: false,
  },
  phase: {
    values: { vocabulary: 'phase' },
    valuesOf: ({ phases }) => phases,
    label: 'facet.phase',
    pageTitle: 'facetPage.phase',
    isOpen: false,
  },
  risk: {
    values: { vocabulary: 'risk' },
    valuesOf: ({ riskAreas }) => riskAreas,
    label: 'facet.risk',
    pageTitle: 'facetPage.risk',
    isOpen: false,
  },
  country: {
    values: { vocabulary: 'jurisdiction' },
    valuesOf: ({ jurisdictions }) => jurisdictions,
    label: 'facet.country',
    pageTitle: 'facetPage.country',
    isOpen: false,
  },
  language: {
    values: 'languages',
    valuesOf: ({ languages }) => languages,
    label: 'facet.language',
    pageTitle: 'facetPage.language',
    isOpen: false,
  },
  minutes: {
    values: { vocabulary: 'minutes' },
    valuesOf: ({ minutes }) => timeSpans(minutes),
    label: 'facet.minutes',
    pageTitle: 'facetPage.minutes',
    isOpen: false,
  },
  access: {
    values: { vocabulary: 'access' },
    // Our own texts name no access: they are open.
    valuesOf: ({ access = 'open' }) => [access],
    label: 'facet.access',
    pageTitle: 'facetPage.access',
    isOpen: false,
  },
}

/** The values of a document by facet; facets of which it has no value may be absent. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** The values of a resource in every facet. */
export function facetValues(card: Card): FacetValues {
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, FACETS[facet].valuesOf(card)]))
}
