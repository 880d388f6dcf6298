import type { Schema, SchemaType } from '@sanity/types'

import { compileSchema } from '../compile-schema.ts'

/** The content model as the checks ask it. */
export interface ContentSchema {
  readonly compiled: Schema
  /** Names of the types that may stand as documents, in the order of the schema. */
  readonly documentTypes: readonly string[]
  /** A document type by its name; undefined for objects and for what is not in the schema. */
  documentType(name: string): SchemaType | undefined
}

/** Whether a document belongs to Sanity itself (assets, system records) and not to the content. */
export function isSanitysOwn(typeName: string): boolean {
  return typeName.startsWith('sanity.') || typeName.startsWith('system.')
}

/** Compiles the content model for the checks. */
export function createContentSchema(): ContentSchema {
  const compiled: Schema = compileSchema()
  const documentTypes = compiled
    .getTypeNames()
    .filter((name) => !isSanitysOwn(name) && compiled.get(name)?.type?.name === 'document')
  const known = new Set(documentTypes)
  return {
    compiled,
    documentTypes,
    documentType: (name) => (known.has(name) ? compiled.get(name) : undefined),
  }
}
