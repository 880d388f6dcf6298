import type { Path, SchemaType } from '@sanity/types'

import { isRecord } from '../../domain/is-record.ts'
import { memoizeByObject } from '../../domain/memoize.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'

/** A node of the tree that a document is: a value, or a field that the schema has and the document has not. */
export interface ContentNode {
  readonly document: ContentDocument
  /** Undefined for a field without a value. */
  readonly value: unknown
  /** The type that the schema has for this node; undefined for a field or item that it does not know. */
  readonly type: SchemaType | undefined
  /** Undefined for the document itself. */
  readonly parent?: ContentNode
  /** The name of the field, or the index in the list; empty for the document itself. */
  readonly segment: string | number
}

/** The JSON type of a value, under the names that the schema uses. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** The path from the document to a node: names of fields and indexes in lists. */
export function pathOf(node: ContentNode): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = node; at.parent !== undefined; at = at.parent) path.push(at.segment)
  return path.reverse()
}

/** The path to a node as messages show it: `body[3].markDefs[0].href`; empty for the document itself. */
export function formatPath(node: ContentNode): string {
  return formatSegments(pathOf(node))
}

/** A path as Sanity names it, by the keys of members of lists, as messages show it: by their places. */
export function formatKeyedPath(document: ContentDocument, path: Path): string {
  let value: unknown = document
  const segments = path.map((segment) => {
    const step = typeof segment === 'object' && '_key' in segment ? placeOf(value, segment._key) : segment
    value = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[String(step)] : undefined
    return typeof step === 'number' ? step : String(step)
  })
  return formatSegments(segments)
}

function placeOf(list: unknown, key: string): number {
  return Array.isArray(list) ? list.findIndex((item) => isRecord(item) && item['_key'] === key) : -1
}

function formatSegments(path: readonly (string | number)[]): string {
  return path
    .map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index === 0 ? '' : '.'}${segment}`))
    .join('')
}

/** Whether a node is a field of the document itself, not of an object in it. */
export function isDocumentField(node: ContentNode, name: string): boolean {
  return node.segment === name && node.parent !== undefined && node.parent.parent === undefined
}

/** Fields that Sanity itself adds to documents, objects and references; the schema does not list them. */
const SYSTEM_FIELDS = new Set([
  '_id',
  '_type',
  '_key',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_originalId',
  '_system',
  '_ref',
  '_weak',
  '_strengthenOnPublish',
  '_projectId',
  '_dataset',
])

type FieldTypes = ReadonlyMap<string, SchemaType>

const NO_FIELDS: FieldTypes = new Map()

const fieldTypesOf = memoizeByObject((type: SchemaType): FieldTypes =>
  type.jsonType === 'object' ? new Map(type.fields.map((field) => [field.name, field.type])) : NO_FIELDS,
)

/** The type of an item of a list, by its _type or its JSON type; undefined where the list allows no such item. */
function itemType(item: unknown, list: SchemaType | undefined): SchemaType | undefined {
  if (list?.jsonType !== 'array') return undefined
  if (!isRecord(item)) return list.of.find((type) => type.jsonType === jsonTypeOf(item))
  const name = item['_type'] ?? 'object'
  return list.of.find((type) => type.name === name)
}

function visitFields(node: ContentNode, record: Record<string, unknown>, visit: (node: ContentNode) => void): void {
  const { document, type } = node
  const fieldTypes = type === undefined ? NO_FIELDS : fieldTypesOf(type)
  for (const [segment, fieldType] of fieldTypes) {
    visitNode({ document, value: record[segment], type: fieldType, parent: node, segment }, visit)
  }
  for (const segment of Object.keys(record)) {
    if (fieldTypes.has(segment) || SYSTEM_FIELDS.has(segment)) continue
    visitNode({ document, value: record[segment], type: undefined, parent: node, segment }, visit)
  }
}

function visitNode(node: ContentNode, visit: (node: ContentNode) => void): void {
  visit(node)
  const { document, type, value } = node
  if (Array.isArray(value)) {
    value.forEach((item: unknown, segment) =>
      visitNode({ document, value: item, type: itemType(item, type), parent: node, segment }, visit),
    )
  } else if (isRecord(value)) {
    visitFields(node, value, visit)
  }
}

/**
 * Visits every node of a document, parents first: the fields of the schema in its order, also those without a
 * value, then the fields that the schema does not know. The fields of an object without a value are not visited.
 * @param type the document's type; undefined where the schema does not know it.
 */
export function walkDocument(
  document: ContentDocument,
  type: SchemaType | undefined,
  visit: (node: ContentNode) => void,
): void {
  visitNode({ document, value: document, type, segment: '' }, visit)
}
