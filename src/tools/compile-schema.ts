import { builtinTypes, extractSchema, validateSchema } from '@sanity/schema/_internal'
import { Schema } from '@sanity/schema'
import type { Schema as CompiledSchema, SchemaType } from '@sanity/types'

import { isRecord } from '../domain/is-record.ts'
import { PLACES } from '../domain/places.ts'
import { schemaTypes } from '../../sanity-studio/model/schema/index.ts'

/*
 * The only importer of '@sanity/schema/_internal', with which the content model is compiled without the Studio.
 * Internal exports may change in any release, so the version is pinned.
 */

/** Compiles the content model as the Studio does. */
function compileSchema() {
  return Schema.compile({ name: 'hotel-hub', types: [...schemaTypes, ...builtinTypes] })
}

function problemsOf(type: unknown): readonly string[] {
  if (typeof type !== 'object' || type === null || !('_problems' in type) || !Array.isArray(type._problems)) return []
  return type._problems.map((problem: { message?: unknown }) => String(problem.message))
}

/** The problems of the content model itself, one message each; empty where it is valid. */
export function findSchemaProblems(): readonly string[] {
  const validated = validateSchema([...schemaTypes])
  return validated
    .getTypeNames()
    .flatMap((name: string) => problemsOf(validated.get(name)).map((message) => `${name}: ${message}`))
}

/** Puts any text in place of each closed list of places: these are data, and too many for the compiler to tell apart. */
function openPlaces(types: unknown): void {
  if (Array.isArray(types)) types.forEach(openPlaces)
  if (!isRecord(types)) return
  if (types['type'] === 'union' && Array.isArray(types['of']) && types['of'].length === PLACES.length) {
    types['type'] = 'string'
    delete types['of']
  }
  Object.values(types).forEach(openPlaces)
}

/** The content model as GROQ's type evaluator and TypeGen read it: documents and named types, in order. */
export function extractTypes() {
  const types = extractSchema(compileSchema(), { enforceRequiredFields: true })
  openPlaces(types)
  return types
}

/** @param around the name of the field of whose list it may be a member, which has no name. */
function collectClosedLists(value: unknown, names: Set<string>, around = ''): void {
  if (typeof value !== 'object' || value === null) return
  const name = 'name' in value ? String(value.name) : around
  const options = 'options' in value ? value.options : undefined
  const isClosed = typeof options === 'object' && options !== null && 'list' in options
  if (isClosed) names.add(name)
  for (const part of Object.values(value)) collectClosedLists(part, names, name)
}

/** The names of all fields with a closed list of values, in objects and lists too, in alphabetical order. */
export function closedListFields(): readonly string[] {
  const names = new Set<string>()
  collectClosedLists(schemaTypes, names)
  return [...names].sort()
}

/** The content model as content is checked against it. */
export interface ContentSchema {
  readonly compiled: CompiledSchema
  /** The names of the document types, in the order of the schema. */
  readonly documentTypes: readonly string[]
  /** A document type by its name; undefined for the name of an object and for an unknown name. */
  documentType(name: string): SchemaType | undefined
}

/** Whether a type is Sanity's own (assets, system documents) and not part of the content model. */
export function isSystemType(name: string): boolean {
  return name.startsWith('sanity.') || name.startsWith('system.')
}

/** Compiles the content model for checks of content. */
export function createContentSchema(): ContentSchema {
  const compiled: CompiledSchema = compileSchema()
  const documentTypes = compiled
    .getTypeNames()
    .filter((name) => !isSystemType(name) && compiled.get(name)?.type?.name === 'document')
  const known = new Set(documentTypes)
  return {
    compiled,
    documentTypes,
    documentType: (name) => (known.has(name) ? compiled.get(name) : undefined),
  }
}
