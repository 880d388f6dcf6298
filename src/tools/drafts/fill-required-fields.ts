import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { extractTypes } from '../compile-schema.ts'

/** The parts of a type, as GROQ's type evaluator describes it, that are read here. */
interface ValueType {
  readonly type: string
  readonly value?: unknown
  readonly of?: ValueType | readonly ValueType[]
}

interface Attribute {
  readonly optional?: boolean
  readonly value: ValueType
}

type Attributes = Readonly<Record<string, Attribute>>

/** The fields of each document and object type by its name. */
function attributesByType(): ReadonlyMap<string, Attributes> {
  return new Map(
    extractTypes().flatMap((type): [string, Attributes][] => {
      if ('attributes' in type) return [[type.name, type.attributes]]
      return 'attributes' in type.value ? [[type.name, type.value.attributes]] : []
    }),
  )
}

/** Until a draft has a slug of its own, its id is part of the address of its page. */
function placeholderSlug(id: string): object {
  return { slug: { _type: 'slug', current: id } }
}

/** The placeholder for a required field without a value; undefined for a type that has none. */
function placeholder(name: string, type: ValueType): unknown {
  if (name === 'language') return BASE_LANGUAGE
  // The only named types of required fields are rich texts, which are lists of blocks.
  if (type.type === 'array' || type.type === 'inline') return []
  if (type.type === 'number') return 0
  if (type.type === 'boolean') return false
  if (type.type === 'string') return type.value ?? `[${name} is missing]`
  const first: unknown = type.type === 'union' && Array.isArray(type.of) ? type.of[0] : undefined
  return isRecord(first) ? first['value'] : undefined
}

/**
 * Creates a function that gives a draft placeholders for its missing required fields, also in its objects and
 * lists, so that its page can be shown while it is being written. Values that are there are never changed.
 */
export function createRequiredFieldFiller(): (draft: ContentDocument) => ContentDocument {
  const attributesOf = attributesByType()

  function fillObject(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const attributes = attributesOf.get(String(object['_type'])) ?? {}
    const placeholders = Object.entries(attributes)
      .filter(([name, { optional }]) => optional !== true && !name.startsWith('_') && object[name] === undefined)
      .map(([name, { value }]) => [name, placeholder(name, value)] as const)
      .filter(([, value]) => value !== undefined)
    const values = Object.entries(object).map(([name, value]) => [name, fill(value)] as const)
    return Object.fromEntries([...values, ...placeholders])
  }

  function fill(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => fill(item))
    return isRecord(value) ? fillObject(value) : value
  }

  return (draft) => {
    const filled = fillObject(draft)
    // A translation has the slug of its original.
    const needsSlug =
      draft['slug'] === undefined &&
      draft['translationOf'] === undefined &&
      attributesOf.get(draft._type)?.['slug'] !== undefined
    const slug = needsSlug ? placeholderSlug(draft._id.replace(/^drafts\./, '')) : {}
    return { ...filled, ...slug, _id: draft._id, _type: draft._type }
  }
}
