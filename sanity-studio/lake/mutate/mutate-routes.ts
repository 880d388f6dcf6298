import { randomUUID } from 'node:crypto'

import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { RunQuery } from '../query/run-query.ts'
import type { Store } from '../store/store.ts'
import { applyMutation } from './apply-mutation.ts'
import type { CheckTransaction } from './guard.ts'
import { parseMutation, type Mutation } from './mutation.ts'
import { describeWrite } from './repeated-write.ts'
import { transact, withItemIndex } from './transaction.ts'

const MAX_BODY_BYTES = 32 * 1024 * 1024

function withKey(item: Json): Json {
  const inner = withKeys(item)
  if (!isJsonObject(inner) || inner['_key'] !== undefined) return inner
  return { ...inner, _key: randomUUID().replaceAll('-', '').slice(0, 12) }
}

/** Gives objects in arrays a `_key`, which the Studio needs, where they have none. */
function withKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(withKey)
  if (!isJsonObject(value)) return value
  return objectWithKeys(value)
}

function objectWithKeys(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, each === undefined ? undefined : withKeys(each)]),
  )
}

function operationsWithKeys(operations: JsonObject): JsonObject {
  const { insert } = operations
  const items = isJsonObject(insert) && Array.isArray(insert['items']) ? insert['items'] : undefined
  return {
    ...objectWithKeys(operations),
    ...(items !== undefined && isJsonObject(insert) && { insert: { ...insert, items: items.map(withKey) } }),
    // A list of paths, not a value.
    ...(operations['unset'] !== undefined && { unset: operations['unset'] }),
  }
}

/** A mutation with keys in its new values: the option `autoGenerateArrayKeys=true`. */
function mutationWithKeys(mutation: Mutation): Mutation {
  if (mutation.kind === 'delete') return mutation
  if (mutation.kind === 'patch') return { ...mutation, operations: operationsWithKeys(mutation.operations) }
  return { ...mutation, document: objectWithKeys(mutation.document) }
}

function mutationsIn(body: Json): readonly Json[] {
  const mutations = isJsonObject(body) ? body['mutations'] : undefined
  if (!Array.isArray(mutations)) throw new HttpError(400, 'The body holds no mutations. Send {"mutations": […]}.')
  return mutations.map((each: Json) => each)
}

function parseMutations(sent: readonly Json[]): readonly Mutation[] {
  return sent.map((each, index) =>
    withItemIndex(
      () => parseMutation(each),
      'mutationError',
      () => index,
    ),
  )
}

function idsIn(result: unknown): readonly string[] {
  const ids = [result].flat().map((value: unknown) => (isJsonObject(value) ? value['_id'] : value))
  return [...new Set(ids)].filter((id) => typeof id === 'string')
}

/** The ids that each mutation's query selects, before anything of the request is applied. */
async function selectIds(
  runQuery: RunQuery,
  mutations: readonly Mutation[],
  identity: string,
): Promise<readonly (readonly string[])[]> {
  const selected: (readonly string[])[] = []
  for (const mutation of mutations) {
    const selection = mutation.kind === 'delete' || mutation.kind === 'patch' ? mutation.selection : undefined
    if (selection === undefined || 'id' in selection) selected.push([])
    else selected.push(idsIn(await runQuery({ ...selection, perspective: 'raw', apiVersion: '', identity })))
  }
  return selected
}

/** Applies the mutations of a body, all or none. @throws HttpError 400, 403, 404, 409, 413, and what `Store.commit` throws. */
async function answerMutate(
  store: Store,
  runQuery: RunQuery,
  check: CheckTransaction,
  request: LakeRequest,
): Promise<Answer> {
  const isSet = (name: string) => request.query.get(name) === 'true'
  const body = await request.json(MAX_BODY_BYTES)
  const author = request.person?.id ?? ''
  const sent = mutationsIn(body)
  const mutations = parseMutations(sent).map((each) => (isSet('autoGenerateArrayKeys') ? mutationWithKeys(each) : each))
  const selected = await selectIds(runQuery, mutations, author)
  const { transactionId, results, documentOf } = transact(
    store,
    {
      transactionId: isJsonObject(body) ? body['transactionId'] : undefined,
      author,
      write: describeWrite(request, sent),
      isDryRun: isSet('dryRun'),
      errorType: 'mutationError',
      check,
    },
    mutations,
    (working, mutation, index) => applyMutation(working, mutation, selected[index] ?? []).map((each) => ({ ...each })),
  )
  const withDocument = (result: JsonObject): JsonObject => {
    const { id } = result
    return typeof id === 'string' && isSet('returnDocuments') ? { ...result, document: documentOf(id) } : result
  }
  return { json: { transactionId, results: results.map(withDocument) } }
}

/** The mutation endpoint. What it acknowledges is on disk and visible to queries, whatever `visibility` is asked for. */
export function mutateRoutes(store: Store, runQuery: RunQuery, check: CheckTransaction): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/data/mutate/:dataset',
      handle: (request) => answerMutate(store, runQuery, check, request),
    },
  ]
}
