import type { DataSet } from './data-sets.ts'
import { fieldsOf, type Field, type Value } from './fields.ts'

/** A part of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const TEXT = { type: 'string' }
const DAY = { type: 'string', format: 'date' }

/** The state of a translation. */
const TRANSLATION = {
  type: 'object',
  properties: {
    status: { ...TEXT, description: '“machine-unchecked” is a machine’s draft, “checked” was read by a speaker.' },
    checkedBy: { ...TEXT, description: 'Who has checked it.' },
    checkedOn: { ...DAY, description: 'The day of the check.' },
    changedOn: { ...DAY, description: 'The day of a change of the English text that it does not have yet.' },
  },
  required: ['status'],
  additionalProperties: false,
}

function schemaOfValue(value: Value): JsonSchema {
  if (value.kind === 'number') return { type: 'number' }
  if (value.kind === 'yes-no') return { type: 'boolean' }
  if (value.kind === 'object') return objectOf(value.fields)
  if (value.kind === 'list') return { type: 'array', items: schemaOfValue(value.of) }
  if (value.kind !== 'text') return TEXT
  const { oneOf, format } = value
  return { ...TEXT, ...(oneOf && { enum: oneOf }), ...(format && { format }) }
}

/** Texts by the tag of their language (BCP 47). */
function schemaOfField({ title, description, isTranslated, value }: Field): JsonSchema {
  const one = schemaOfValue(value)
  const byLanguage = { type: 'object', additionalProperties: one, minProperties: 1 }
  return { title, description, ...(isTranslated ? byLanguage : one) }
}

function propertiesOf(fields: readonly Field[]): JsonSchema {
  return Object.fromEntries(fields.map((field) => [field.name, schemaOfField(field)]))
}

function objectOf(fields: readonly Field[]): JsonSchema {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  return {
    type: 'object',
    properties: propertiesOf(fields),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

/** The fields of every record beside those of its type. */
function recordSchema(type: string): JsonSchema {
  const fields = fieldsOf(type)
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  return {
    type: 'object',
    properties: {
      id: { ...TEXT, description: 'Stays the same for as long as the document is on the hub.' },
      type: { const: type },
      path: { ...TEXT, description: 'Where readers find it, below the address of the hub.' },
      dateModified: { ...DAY, description: 'The day of the last change, of a translation too.' },
      translations: {
        type: 'object',
        additionalProperties: TRANSLATION,
        description: 'What is known of each translation, by the tag of its language.',
      },
      ...propertiesOf(fields),
    },
    required: ['id', 'type', 'path', ...required],
    additionalProperties: false,
  }
}

/** What stands around the records of a table. */
const HEAD = {
  $schema: TEXT,
  name: TEXT,
  title: TEXT,
  description: TEXT,
  publisher: TEXT,
  license: { ...TEXT, format: 'uri' },
  version: DAY,
  dateModified: DAY,
}

/**
 * The JSON Schema of a table’s file, derived from the content model (sanity-studio/model/schema).
 * @param address of the schema itself.
 */
export function schemaOfSet({ title, types }: DataSet, address: string): JsonSchema {
  return {
    $schema: DIALECT,
    $id: address,
    title,
    type: 'object',
    properties: {
      ...HEAD,
      records: { type: 'array', items: { oneOf: types.map((type) => ({ $ref: `#/$defs/${type}` })) } },
    },
    required: ['name', 'title', 'license', 'records'],
    additionalProperties: false,
    $defs: Object.fromEntries(types.map((type) => [type, recordSchema(type)])),
  }
}

/** The name of a table’s schema file. */
export function schemaFile({ name }: DataSet): string {
  return `${name}.schema.json`
}
