import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { checkDepth } from './check-document.ts'
import { checkId } from './check-id.ts'
import type { Mutation, Selection } from './mutation.ts'
import { invalid } from './mutation-fault.ts'

const OPERATIONS = ['set', 'setIfMissing', 'unset', 'insert', 'inc', 'dec', 'diffMatchPatch']
const MOST_PATH_CHARACTERS = 1000

function readSelection(value: JsonObject): Selection {
  const { id, query, params } = value
  if (typeof id === 'string') return { id: checkId(id) }
  if (typeof query !== 'string') throw invalid('The mutation names no document. Add an id or a query.')
  if (params !== undefined && !isJsonObject(params)) throw invalid('The params of the query are no object.')
  return { query, params: params ?? {} }
}

function checkInsert(value: Json): void {
  if (!isJsonObject(value) || !Array.isArray(value['items']))
    throw invalid('insert needs items: {"after": "path[-1]", "items": […]}.')
  if (!['before', 'after', 'replace'].some((place) => typeof value[place] === 'string'))
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
  return ['before', 'after', 'replace'].flatMap((place) => value[place] ?? []).map(String)
}

/** Long paths, and those that go down several times (`..a..b`), would keep the lake busy for ages. */
function checkPaths(paths: readonly string[]): void {
  const wrong = paths.find((path) => path.length > MOST_PATH_CHARACTERS || path.split('..').length > 3)
  if (wrong !== undefined) throw invalid(`The path "${wrong.slice(0, 80)}" is too long, or has too many “..”.`)
}

/** The operations of a patch, checked. @throws ItemFault 400 where one of them is not what it has to be. */
export function readOperations(patch: JsonObject): JsonObject {
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

function readPatch(value: JsonObject): Mutation {
  const { ifRevisionID: expected } = value
  if (expected !== undefined && typeof expected !== 'string') throw invalid('ifRevisionID is no text.')
  return {
    kind: 'patch',
    selection: readSelection(value),
    ifRevision: expected,
    operations: readOperations(value),
  }
}

/** Reads one mutation. @throws ItemFault 400 where it is none. */
export function readMutation(value: Json): Mutation {
  checkDepth(value)
  const entries = isJsonObject(value) ? Object.entries(value).filter(([, each]) => each !== undefined) : []
  const [kind, body] = entries[0] ?? []
  if (kind === undefined || entries.length > 1)
    throw invalid('A mutation is an object with one key: create, createIfNotExists, createOrReplace, delete or patch.')
  if (!isJsonObject(body)) throw invalid(`What ${kind} holds is no object.`)
  switch (kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace':
      return { kind, document: body }
    case 'delete':
      return { kind, selection: readSelection(body) }
    case 'patch':
      return readPatch(body)
    default:
      throw invalid(`There is no mutation “${kind}”. Use create, createIfNotExists, createOrReplace, delete or patch.`)
  }
}
