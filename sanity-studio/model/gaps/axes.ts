import { placeName } from '../schema-decoration/value-names.ts'
import { languageName } from '../schema/preview.ts'
import { HUB_LANGUAGES, RESOURCE_LANGUAGES } from '../schema/vocabularies/languages.ts'
import { JURISDICTIONS } from '../schema/vocabularies/organisations.ts'
import { filledText, textsIn } from '../rules/fields.ts'
import type { Covered } from './covered.ts'
import { isOriginal, linkTo, type ReportedDocument } from './gap.ts'

/** The four axes of the coverage table. */
export const AXES = ['topic', 'job', 'language', 'country'] as const

export type Axis = (typeof AXES)[number]

/** The names of the axes for editors. */
export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  topic: 'Topic',
  job: 'Job',
  language: 'Language',
  country: 'Country',
}

/** A value of an axis. */
export interface AxisValue {
  /** The id of a topic or job, the tag of a language, the code of a place. */
  readonly value: string
  readonly title: string
  /** The type of its document; undefined for languages and places, which have none. */
  readonly type: string | undefined
}

export type Axes = Readonly<Record<Axis, readonly AxisValue[]>>

function orderOf({ order }: ReportedDocument): number {
  return typeof order === 'number' ? order : Infinity
}

function documentsAsValues(documents: readonly ReportedDocument[], type: string): readonly AxisValue[] {
  return documents
    .filter((one) => one._type === type && isOriginal(one))
    .map((one) => ({ order: orderOf(one), ...linkTo(one) }))
    .sort((one, other) =>
      one.order === other.order ? one.title.localeCompare(other.title, 'en') : one.order - other.order,
    )
    .map(({ id, title }) => ({ value: id, title, type }))
}

/** Where a document applies, in whichever field its type says so. */
function placesNamedBy({ country, jurisdiction, jurisdictions }: ReportedDocument): readonly string[] {
  return [...textsIn(jurisdictions), ...[country, jurisdiction].flatMap((code) => filledText(code) ?? [])]
}

/**
 * The values of each axis, in the order in which readers meet them. Languages are those of the hub, and others in which a
 * resource exists; places those that anything on the hub is about, so that a country with a helpline and no resource is seen.
 */
export function axesOf(documents: readonly ReportedDocument[], covered: readonly Covered[]): Axes {
  const readable = new Set<string>([...HUB_LANGUAGES, ...covered.flatMap(({ language }) => [...language])])
  const places = new Set(documents.filter(isOriginal).flatMap(placesNamedBy))
  return {
    topic: documentsAsValues(documents, 'topic'),
    job: documentsAsValues(documents, 'role'),
    language: RESOURCE_LANGUAGES.filter((tag) => readable.has(tag)).map((tag) => ({
      value: tag,
      title: languageName(tag),
      type: undefined,
    })),
    country: JURISDICTIONS.filter((code) => places.has(code)).map((code) => ({
      value: code,
      title: placeName(code),
      type: undefined,
    })),
  }
}
