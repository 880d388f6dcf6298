import { isJsonObject, systemFieldsOf, type LakeDocument } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import { parseList } from '../http/address.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { QueryRequest } from './parse-query.ts'
import type { RunQueryToJson } from './run-query.ts'

const MAX_BODY_BYTES = 4 * 1024 * 1024
const DOCUMENTS_PER_CHUNK = 200

function parseParam(name: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new HttpError(400, `The parameter ${name} is not JSON. Write strings in double quotes.`)
  }
}

/** The query parameters of an address: `?$type="guide"` is `{ type: 'guide' }`. @throws HttpError 400 for invalid JSON. */
export function parseParams(address: URLSearchParams): Readonly<Record<string, unknown>> {
  const named = [...address].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(named.map(([name, text]) => [name.slice(1), parseParam(name, text)]))
}

async function readQueryAndParams(
  request: LakeRequest,
): Promise<{ readonly query: unknown; readonly params: unknown }> {
  if (request.method !== 'POST') return { query: request.query.get('query'), params: parseParams(request.query) }
  const body = await request.json(MAX_BODY_BYTES)
  if (!isJsonObject(body)) throw new HttpError(400, 'The body holds no query. Send {"query": "…", "params": {…}}.')
  return { query: body['query'], params: body['params'] ?? {} }
}

/** Reads a query from the address (GET) or the body (POST). @throws HttpError 400 where there is none. */
async function readQueryRequest(request: LakeRequest): Promise<QueryRequest> {
  const { query, params } = await readQueryAndParams(request)
  if (typeof query !== 'string' || query.trim() === '')
    throw new HttpError(400, 'There is no query. Add one as ?query=… or in the body.')
  if (!isJsonObject(params)) throw new HttpError(400, 'The params are not an object. Send {"name": value, …}.')
  return {
    query,
    params,
    perspective: request.query.get('perspective') ?? undefined,
    apiVersion: request.apiVersion,
    identity: request.person?.id ?? '',
  }
}

async function answerQuery(runQuery: RunQueryToJson, request: LakeRequest): Promise<Answer> {
  const start = performance.now()
  const queryRequest = await readQueryRequest(request)
  const result = await runQuery(queryRequest)
  const rest = {
    ...(request.query.get('returnQuery') !== 'false' && { query: queryRequest.query }),
    ms: Math.round(performance.now() - start),
    syncTags: [],
  }
  return { body: `{"result":${result},${JSON.stringify(rest).slice(1)}`, type: 'application/json' }
}

function answerDocuments(store: Store, { params, query: address }: LakeRequest): Answer {
  const ids = parseList(params['ids'])
  const versionsOf = (id: string) => store.all().filter(({ _id }) => parseDocumentId(_id).publishedId === id)
  const found =
    address.get('includeAllVersions') === 'true'
      ? ids.flatMap(versionsOf)
      : ids.flatMap((id) => store.byId.get(id) ?? [])
  const documents = address.get('excludeContent') === 'true' ? found.map(systemFieldsOf) : found
  const omitted = ids.filter((id) => !store.byId.has(id)).map((id) => ({ id, reason: 'existence' }))
  return { json: { documents, omitted } }
}

async function* exportLines(documents: readonly LakeDocument[]): AsyncGenerator<string> {
  for (let start = 0; start < documents.length; start += DOCUMENTS_PER_CHUNK) {
    const chunk = documents.slice(start, start + DOCUMENTS_PER_CHUNK)
    yield await Promise.resolve(chunk.map((document) => `${JSON.stringify(document)}\n`).join(''))
  }
}

function answerExport(store: Store, { query: address }: LakeRequest): Answer {
  const types = parseList(address.get('types'))
  const documents = store.all().filter(({ _type }) => types.length === 0 || types.includes(_type))
  return { body: exportLines(documents), type: 'application/x-ndjson' }
}

/** The endpoints that read: queries, documents by id, and the export of the whole dataset. */
export function queryRoutes(store: Store, runQuery: RunQueryToJson): readonly Route[] {
  return [
    { method: 'GET', path: '/data/query/:dataset', handle: (request) => answerQuery(runQuery, request) },
    { method: 'POST', path: '/data/query/:dataset', handle: (request) => answerQuery(runQuery, request) },
    { method: 'GET', path: '/data/doc/:dataset/:ids', handle: (request) => answerDocuments(store, request) },
    { method: 'GET', path: '/data/export/:dataset', handle: (request) => answerExport(store, request) },
  ]
}
