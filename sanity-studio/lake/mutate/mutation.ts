import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { checkDepth } from './check-document.ts'
import { checkId } from './check-ids.ts'
import { invalid } from './mutation-error.ts'

/** Which documents a delete or a patch applies to. */
export type Selection =
  { readonly id: string } | { readonly query: string; readonly params: Readonly<Record<string, unknown>> }

/** The mutations that write a whole document. */
export type CreateKind = 'create' | 'createIfNotExists' | 'createOrReplace'

/** One mutation of the API, validated. */
export type Mutation =
  | { readonly kind: CreateKind; readonly document: JsonObject }
  | { readonly kind: 'delete'; readonly selection: Selection }
  | {
      readonly kind: 'patch'
      readonly selection: Selection
      readonly ifRevision: string | undefined
      /** The patch operations: set, unset, insert and so on. */
      readonly operations: JsonObject
    }

/** The change that one mutation made to one document: an item of the API's `results`. */
export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
}

const OPERATIONS = ['set', 'setIfMissing', 'unset', 'insert', 'inc', 'dec', 'diffMatchPatch']
const MAX_PATH_CHARACTERS = 1000

function parseSelection(value: JsonObject): Selection {
  const { id, query, params } = value
  if (typeof id === 'string') return { id: checkId(id) }
  if (typeof query !== 'string') throw invalid('The mutation names no document. Add an id or a query.')
  if (params !== undefined && !isJsonObject(params)) throw invalid('The params of the query are not an object.')
  return { query, params: params ?? {} }
}

function checkInsert(value: Json): void {
  if (!isJsonObject(value) || !Array.isArray(value['items']))
    throw invalid('insert needs items: {"after": "path[-1]", "items": […]}.')
  if (!['before', 'after', 'replace'].some((position) => typeof value[position] === 'string'))
    throw invalid('insert needs a place: before, after or replace with a path.')
}

function checkNumbers(name: string, value: JsonObject): void {
  const wrong = Object.entries(value).find(([, each]) => typeof each !== 'number')
  if (wrong !== undefined) throw invalid(`${name} needs a number for "${wrong[0]}".`)
}

function checkOperation(name: string, value: Json): void {
  if (name === 'insert') checkInsert(value)
  else if (name === 'unset') {
    if (!Array.isArray(value) || value.some((path) => typeof path !== 'string'))
      throw invalid('unset needs a list of paths: ["title"].')
  } else if (!isJsonObject(value)) throw invalid(`${name} needs an object of paths and values: {"title": …}.`)
  else if (name === 'inc' || name === 'dec') checkNumbers(name, value)
  else if (name === 'diffMatchPatch' && Object.values(value).some((each) => typeof each !== 'string'))
    throw invalid('diffMatchPatch needs a text for each path.')
}

function pathsOf(name: string, value: Json): readonly string[] {
  if (name === 'unset') return Array.isArray(value) ? value.map(String) : []
  if (!isJsonObject(value)) return []
  if (name !== 'insert') return Object.keys(value)
  return ['before', 'after', 'replace'].flatMap((position) => value[position] ?? []).map(String)
}

/** Refuses long paths, and those with several recursive descents (`..a..b`), whose evaluation takes exponential time. */
function checkPaths(paths: readonly string[]): void {
  const wrong = paths.find((path) => path.length > MAX_PATH_CHARACTERS || path.split('..').length > 3)
  if (wrong !== undefined) throw invalid(`The path "${wrong.slice(0, 80)}" is too long, or has too many “..”.`)
}

/** The validated operations of a patch. @throws MutationError 400 */
export function parseOperations(patch: JsonObject): JsonObject {
  const operations: Record<string, Json> = {}
  for (const name of OPERATIONS) {
    const value = patch[name]
    if (value === undefined) continue
    checkOperation(name, value)
    checkPaths(pathsOf(name, value))
    operations[name] = value
  }
  return operations
}

function parsePatch(value: JsonObject): Mutation {
  const { ifRevisionID: expected } = value
  if (expected !== undefined && typeof expected !== 'string') throw invalid('ifRevisionID is not a string.')
  return {
    kind: 'patch',
    selection: parseSelection(value),
    ifRevision: expected,
    operations: parseOperations(value),
  }
}

/** Validates one mutation of a request. @throws MutationError 400 */
export function parseMutation(value: Json): Mutation {
  checkDepth(value)
  const entries = isJsonObject(value) ? Object.entries(value).filter(([, each]) => each !== undefined) : []
  const [kind, body] = entries[0] ?? []
  if (kind === undefined || entries.length > 1)
    throw invalid('A mutation is an object with one key: create, createIfNotExists, createOrReplace, delete or patch.')
  if (!isJsonObject(body)) throw invalid(`The value of ${kind} is not an object.`)
  switch (kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace':
      return { kind, document: body }
    case 'delete':
      return { kind, selection: parseSelection(body) }
    case 'patch':
      return parsePatch(body)
    default:
      throw invalid(`There is no mutation “${kind}”. Use create, createIfNotExists, createOrReplace, delete or patch.`)
  }
}
