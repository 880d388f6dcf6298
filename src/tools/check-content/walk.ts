import type { SchemaType } from '@sanity/types'

import type { ContentDocument } from '../../sanity/source.ts'
import { isRecord, jsonTypeOf } from './json.ts'
import type { Place } from './place.ts'

/** Fields that Sanity keeps for itself; the schema does not list them. */
const SANITYS_FIELDS = new Set([
  ...['_id', '_type', '_key', '_rev', '_createdAt', '_updatedAt', '_originalId', '_system'],
  ...['_ref', '_weak', '_strengthenOnPublish', '_projectId', '_dataset'],
])

type FieldTypes = ReadonlyMap<string, SchemaType>

const NO_FIELDS: FieldTypes = new Map()
const fieldTypesOf = new WeakMap<SchemaType, FieldTypes>()

function fieldTypes(type: SchemaType | undefined): FieldTypes {
  if (type?.jsonType !== 'object') return NO_FIELDS
  const known = fieldTypesOf.get(type)
  if (known !== undefined) return known
  const fields: FieldTypes = new Map(type.fields.map((field) => [field.name, field.type]))
  fieldTypesOf.set(type, fields)
  return fields
}

/** The type a list's member declares by its _type, or has by its nature; undefined if the list allows no such member. */
function memberType(member: unknown, list: SchemaType | undefined): SchemaType | undefined {
  if (list?.jsonType !== 'array') return undefined
  if (!isRecord(member)) return list.of.find((type) => type.jsonType === jsonTypeOf(member))
  const name = member['_type'] ?? 'object'
  return list.of.find((type) => type.name === name)
}

function visitFields(place: Place, record: Record<string, unknown>, visit: (place: Place) => void): void {
  const { document, type } = place
  const fields = fieldTypes(type)
  for (const [segment, fieldType] of fields) {
    visitPlace({ document, value: record[segment], type: fieldType, parent: place, segment }, visit)
  }
  for (const segment of Object.keys(record)) {
    if (fields.has(segment) || SANITYS_FIELDS.has(segment)) continue
    visitPlace({ document, value: record[segment], type: undefined, parent: place, segment }, visit)
  }
}

function visitPlace(place: Place, visit: (place: Place) => void): void {
  visit(place)
  const { document, type, value } = place
  if (Array.isArray(value)) {
    value.forEach((member: unknown, segment) =>
      visitPlace({ document, value: member, type: memberType(member, type), parent: place, segment }, visit),
    )
  } else if (isRecord(value)) {
    visitFields(place, value, visit)
  }
}

/**
 * Visits every place of a document from the outside in: first the fields of the schema, gaps
 * included, then those it does not know. It does not look for gaps inside a gap.
 */
export function walkDocument(
  document: ContentDocument,
  type: SchemaType | undefined,
  visit: (place: Place) => void,
): void {
  visitPlace({ document, value: document, type, segment: '' }, visit)
}
