import { timeSpans } from './time-span.ts'

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

/** What pages know of a resource beside its labels, and facets look at. */
export interface FacetFacts {
  readonly kind: string
  /** BCP 47 tags of the languages in which the material exists. */
  readonly languages: readonly string[]
  readonly minutes?: number
  /** `open`, `registration` or `paid`; absent for our own texts, which are open. */
  readonly access?: string
  /** Slugs of topics. */
  readonly topics: readonly string[]
  /** Slugs of jobs. */
  readonly roles: readonly string[]
  readonly forEveryJob: boolean
  readonly jurisdictions: readonly string[]
  /** Slugs of the organisations that brought it in or published it. */
  readonly contributors: readonly string[]
}

/** One facet: all that the mapper, the cards, the filter column, the browse pages and the search have to know of it. */
export interface Facet {
  /** The kind of its values: slugs of documents, language tags, or the values of a vocabulary that has names. */
  readonly values: 'roles' | 'topics' | 'organisations' | 'languages' | { readonly vocabulary: string }
  /** The field of the dataset that has its values, which is nothing but a label; or how its values follow from other facts. */
  readonly from: string | ((facts: FacetFacts) => readonly string[])
  /** Whether its values are visible before anybody opens them. */
  readonly isOpen: boolean
}

/** The definition of each facet. Its messages are `facet.<name>` over its values, and `facetPage.<name>` over a page of one. */
export const FACETS = {
  role: {
    values: 'roles',
    from: ({ forEveryJob, roles }) => (forEveryJob ? [EVERY_VALUE] : roles),
    isOpen: true,
  },
  kind: { values: { vocabulary: 'kind' }, from: ({ kind }) => [kind], isOpen: true },
  topic: { values: 'topics', from: ({ topics }) => topics, isOpen: false },
  contributor: { values: 'organisations', from: ({ contributors }) => contributors, isOpen: false },
  phase: { values: { vocabulary: 'phase' }, from: 'phases', isOpen: false },
  risk: { values: { vocabulary: 'risk' }, from: 'riskAreas', isOpen: false },
  country: { values: { vocabulary: 'jurisdiction' }, from: ({ jurisdictions }) => jurisdictions, isOpen: false },
  language: { values: 'languages', from: ({ languages }) => languages, isOpen: false },
  minutes: { values: { vocabulary: 'minutes' }, from: ({ minutes }) => timeSpans(minutes), isOpen: false },
  access: {
    values: { vocabulary: 'access' },
    // Our own texts name no access: they are open.
    from: ({ access = 'open' }) => [access],
    isOpen: false,
  },
} as const satisfies Readonly<Record<FacetName, Facet>>

/**
 * The facets whose values cards name after the languages, each with the values that go without saying. Scripts carry it, so it is
 * not in the definitions.
 */
export const UNSAID_ON_CARDS: Readonly<Partial<Record<FacetName, readonly string[]>>> = { access: ['open'] }

/** A field of the dataset from which nothing but a facet is made. */
export type Label = Extract<(typeof FACETS)[FacetName]['from'], string>

/** The values of a resource by label; a label without values may be absent. */
export type Labels = Readonly<Partial<Record<Label, readonly string[]>>>

/** A resource as far as facets know it. */
export interface Facetted extends FacetFacts {
  readonly labels: Labels
}

/** Takes the labels out of a row of the dataset, in which each is a value, a list or nothing. */
export function toLabels(row: Readonly<Partial<Record<Label, string | readonly string[]>>>): Labels {
  const labels = Object.values(FACETS).flatMap(({ from }) => (typeof from === 'string' ? [from] : []))
  return Object.fromEntries(labels.map((label) => [label, [row[label] ?? []].flat()]))
}

/** The values of a resource in one facet; none where it has no value of it. */
export function valuesIn(facet: FacetName, resource: Facetted): readonly string[] {
  const { from } = FACETS[facet]
  return typeof from === 'string' ? (resource.labels[from] ?? []) : from(resource)
}

/** The values of a document by facet; facets of which it has no value may be absent. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** The values of a resource in every facet. */
export function facetValues(resource: Facetted): FacetValues {
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, valuesIn(facet, resource)]))
}
