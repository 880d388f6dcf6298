import { builtinTypes, extractSchema, validateSchema } from '@sanity/schema/_internal'
import { Schema } from '@sanity/schema'

import { schemaTypes } from '../../sanity-studio/schemaTypes/index.ts'

/*
 * The one user of '@sanity/schema/_internal': it compiles the Studio's schema without the Studio.
 * Internal exports may change in any release, so the version is pinned and only this file would break.
 */

/** Compiles the content model as the Studio does. The result serves validation and typing. */
export function compileSchema() {
  return Schema.compile({ name: 'hotel-hub', types: [...schemaTypes, ...builtinTypes] })
}

/** The problems of the schema itself, one sentence each; empty when it is sound. */
export function findSchemaProblems(): readonly string[] {
  const checked = validateSchema([...schemaTypes])
  return checked
    .getTypeNames()
    .flatMap((name: string) => problemsOf(checked.get(name)).map((message) => `${name}: ${message}`))
}

function problemsOf(type: unknown): readonly string[] {
  if (typeof type !== 'object' || type === null || !('_problems' in type) || !Array.isArray(type._problems)) return []
  return type._problems.map((problem: { message?: unknown }) => String(problem.message))
}

/** The schema as GROQ's type evaluator and TypeGen read it (documents and named types, in order). */
export function extractTypes() {
  return extractSchema(compileSchema(), { enforceRequiredFields: true })
}
