import type { ContentDocument } from '../../sanity/source.ts'
import { isRecord } from '../check-content/json.ts'
import { extractTypes } from '../compile-schema.ts'

/** A type of the schema as GROQ's type evaluator knows it (the parts that are read here). */
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

function requiredByType(): ReadonlyMap<string, Attributes> {
  return new Map(
    extractTypes().flatMap((type): [string, Attributes][] => {
      if ('attributes' in type) return [[type.name, type.attributes]]
      return 'attributes' in type.value ? [[type.name, type.value.attributes]] : []
    }),
  )
}

/** Until it has an address of its own, the page of a draft lies under its id. */
function standInSlug(id: string): object {
  return { slug: { _type: 'slug', current: id } }
}

/** What stands in for a field that nobody has filled in yet; undefined where nothing can. */
function standIn(name: string, type: ValueType): unknown {
  if (name === 'language') return 'en'
  // The only named types that stand alone in a required field are texts: lists of blocks.
  if (type.type === 'array' || type.type === 'inline') return []
  if (type.type === 'number') return 0
  if (type.type === 'boolean') return false
  if (type.type === 'string') return type.value ?? `[${name} is missing]`
  const first: unknown = type.type === 'union' && Array.isArray(type.of) ? type.of[0] : undefined
  return isRecord(first) ? first['value'] : undefined
}

/**
 * Makes a function that completes a draft so that its page can show it while it is being written: what is
 * missing is said where it will stand. Values that are there are never changed.
 */
export function createGapFiller(): (draft: ContentDocument) => ContentDocument {
  const attributesOf = requiredByType()

  function fillObject(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const attributes = attributesOf.get(String(object['_type'])) ?? {}
    const gaps = Object.entries(attributes)
      .filter(([name, { optional }]) => optional !== true && !name.startsWith('_') && object[name] === undefined)
      .map(([name, { value }]) => [name, standIn(name, value)] as const)
      .filter(([, value]) => value !== undefined)
    const present = Object.entries(object).map(([name, value]) => [name, fill(value)] as const)
    return Object.fromEntries([...present, ...gaps])
  }

  function fill(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => fill(item))
    return isRecord(value) ? fillObject(value) : value
  }

  return (draft) => {
    const filled = fillObject(draft)
    const isWithoutAddress = draft['slug'] === undefined && draft['translationOf'] === undefined
    const slug =
      isWithoutAddress && attributesOf.get(draft._type)?.['slug'] ? standInSlug(draft._id.replace(/^drafts\./, '')) : {}
    return { ...filled, ...slug, _id: draft._id, _type: draft._type }
  }
}
