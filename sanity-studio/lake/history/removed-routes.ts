import type { JsonObject, LakeDocument } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import { parseList } from '../http/address.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'

/** Where a program or page asks for the removed documents. Sanity's API has nothing like it. */
const REMOVED_PATH = '/lake/removed'

const MAX_LISTED = 100

/** A document of which neither the published state nor a draft exists any more. */
interface Removed {
  readonly publishedId: string
  readonly transactionId: string
  readonly author: string
  readonly at: string
  /** The last states of what the same transaction deleted: the document, its draft, and what is named after its id. */
  readonly documents: readonly LakeDocument[]
}

function belongsTo(publishedId: string, id: string): boolean {
  return id === publishedId || id.endsWith(`.${publishedId}`)
}

/** The removed documents of some types, the last one removed first. */
function* findRemoved(store: Store, types: ReadonlySet<string>): Generator<Removed> {
  const existing = new Set([...store.byId.keys()].map((id) => parseDocumentId(id).publishedId))
  const seen = new Set<string>()
  for (const id of store.removedIds()) {
    const { publishedId } = parseDocumentId(id)
    if (existing.has(publishedId) || seen.has(publishedId)) continue
    const [transaction] = store.history({ documentIds: [id], newestFirst: true, limit: 1 })
    if (transaction === undefined) continue
    const documents = transaction.changes.flatMap(({ documentId, before, after }) =>
      before !== undefined && after === undefined && belongsTo(publishedId, documentId) ? [before] : [],
    )
    const removed = documents.find(({ _id }) => _id === id)
    if (removed === undefined || !types.has(removed._type)) continue
    seen.add(publishedId)
    yield { publishedId, transactionId: transaction.id, author: transaction.author, at: transaction.at, documents }
  }
}

function answerRemoved(store: Store, { query: address }: LakeRequest): Answer {
  const types = new Set(parseList(address.get('types')))
  const from = Math.max(0, Number(address.get('from') ?? 0) || 0)
  const removed: JsonObject[] = []
  let index = 0
  for (const each of findRemoved(store, types)) {
    if (removed.length === MAX_LISTED) return { json: { removed, next: index } }
    if (index >= from) removed.push({ ...each })
    index += 1
  }
  return { json: { removed, next: null } }
}

/**
 * The endpoint that lists removed documents as long as the history goes: `types` names the types that are wanted, `from` how
 * many are skipped; `next` is the `from` of the rest.
 */
export function removedRoutes(store: Store): readonly Route[] {
  return [{ method: 'GET', path: REMOVED_PATH, handle: (request) => answerRemoved(store, request) }]
}
