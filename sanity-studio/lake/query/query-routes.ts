import type { JsonObject, LakeDocument } from '../document.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { query } from './query.ts'
import { readQueryRequest } from './read-query-request.ts'

const SYSTEM_FIELDS = ['_id', '_type', '_rev', '_createdAt', '_updatedAt']
const DOCUMENTS_A_PIECE = 200

async function answerQuery(store: Store, request: LakeRequest): Promise<Answer> {
  const began = performance.now()
  const asked = await readQueryRequest(request)
  const result = await query(store, asked)
  const ms = Math.round(performance.now() - began)
  const echo = request.query.get('returnQuery') === 'false' ? {} : { query: asked.query }
  return { body: JSON.stringify({ ...echo, result, ms, syncTags: [] }), type: 'application/json' }
}

function withoutContent(document: LakeDocument): JsonObject {
  return Object.fromEntries(SYSTEM_FIELDS.map((name) => [name, document[name]]))
}

function versionsOf(store: Store, id: string): readonly LakeDocument[] {
  return store
    .all()
    .filter(
      ({ _id }) => _id === id || _id === `drafts.${id}` || (/^versions\.[^.]+\./.test(_id) && _id.endsWith(`.${id}`)),
    )
}

function answerDocuments(store: Store, { params, query: address }: LakeRequest): Answer {
  const ids = (params['ids'] ?? '').split(',').filter((id) => id !== '')
  const found =
    address.get('includeAllVersions') === 'true'
      ? ids.flatMap((id) => versionsOf(store, id))
      : ids.flatMap((id) => store.byId.get(id) ?? [])
  const documents = address.get('excludeContent') === 'true' ? found.map(withoutContent) : found
  const omitted = ids.filter((id) => !store.byId.has(id)).map((id) => ({ id, reason: 'existence' }))
  return { json: { documents, omitted } }
}

function* exportLines(documents: readonly LakeDocument[]): Generator<string> {
  for (let start = 0; start < documents.length; start += DOCUMENTS_A_PIECE) {
    const piece = documents.slice(start, start + DOCUMENTS_A_PIECE)
    yield piece.map((document) => `${JSON.stringify(document)}\n`).join('')
  }
}

async function* inPieces(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

function answerExport(store: Store, { query: address }: LakeRequest): Answer {
  const types = (address.get('types') ?? '').split(',').filter((type) => type !== '')
  const documents = store.all().filter(({ _type }) => types.length === 0 || types.includes(_type))
  return { body: inPieces(exportLines(documents)), type: 'application/x-ndjson' }
}

/** The addresses that read: queries, documents by id, the whole dataset, and whether the lake is there. */
export function queryRoutes(store: Store): readonly Route[] {
  return [
    { method: 'GET', path: '/data/query/:dataset', handle: (request) => answerQuery(store, request) },
    { method: 'POST', path: '/data/query/:dataset', handle: (request) => answerQuery(store, request) },
    { method: 'GET', path: '/data/doc/:dataset/:ids', handle: (request) => answerDocuments(store, request) },
    { method: 'GET', path: '/data/export/:dataset', handle: (request) => answerExport(store, request) },
    { method: 'GET', path: '/data/ping/:dataset', handle: () => ({ json: { pong: true } }) },
  ]
}
