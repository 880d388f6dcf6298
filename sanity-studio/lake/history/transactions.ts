import type { JsonObject } from '../document.ts'
import type { LakeRequest } from '../route.ts'
import type { HistoryRange, Store, Transaction } from '../store/store.ts'
import { effectsOf } from './effects-of.ts'

const MOST_TRANSACTIONS = 1000
const DEFAULT_TRANSACTIONS = 100

/** A number in an address, within bounds. */
export function limitIn(address: URLSearchParams, otherwise: number, most: number): number {
  const limit = Number(address.get('limit') ?? '')
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : otherwise
}

/** The ids in an address, parted by commas. */
export function idsIn(text: string | undefined | null): readonly string[] {
  return (text ?? '').split(',').filter((id) => id !== '')
}

function rangeOf({ params, query: address }: LakeRequest): HistoryRange {
  // The Studio sends an empty name where it has none.
  const text = (name: string) => address.get(name) || undefined
  const authors = idsIn(address.get('authors'))
  return {
    documentIds: idsIn(params['ids']),
    ...(text('fromTransaction') !== undefined && { fromTransaction: text('fromTransaction') }),
    ...(text('toTransaction') !== undefined && { toTransaction: text('toTransaction') }),
    ...(text('fromTime') !== undefined && { fromTime: text('fromTime') }),
    ...(text('toTime') !== undefined && { toTime: text('toTime') }),
    ...(authors.length > 0 && { authors }),
    newestFirst: address.get('reverse') === 'true',
    limit: limitIn(address, DEFAULT_TRANSACTIONS, MOST_TRANSACTIONS),
  }
}

function toLine(transaction: Transaction, request: LakeRequest): JsonObject {
  const isAsked = (name: string) => request.query.get(name) === 'true'
  const ids = idsIn(request.params['ids'])
  const all = transaction.changes
  const changes = isAsked('includeIdentifiedDocumentsOnly')
    ? all.filter(({ documentId }) => ids.includes(documentId))
    : all
  return {
    id: transaction.id,
    timestamp: transaction.at,
    author: transaction.author,
    documentIDs: changes.map(({ documentId }) => documentId),
    ...(!isAsked('excludeMutations') && { mutations: changes.flatMap(({ mutations }) => mutations) }),
    ...(request.query.get('effectFormat') === 'mendoza' && {
      effects: Object.fromEntries(changes.map((change) => [change.documentId, effectsOf(change)])),
    }),
  }
}

/** The transactions that touched certain documents, as lines of JSON. */
export function transactionLines(store: Store, request: LakeRequest): string {
  const transactions = store.history(rangeOf(request))
  return transactions.map((transaction) => `${JSON.stringify(toLine(transaction, request))}\n`).join('')
}
