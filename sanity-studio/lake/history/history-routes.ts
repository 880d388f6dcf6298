import { CONTENT_FOLDER } from '../auth/people.ts'
import { NO_TIME } from '../content-folder/content-document.ts'
import type { JsonObject, LakeDocument } from '../document.ts'
import { parseList } from '../http/address.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { HistoryRange, Store, Transaction } from '../store/store.ts'
import type { LakeOptions } from '../options.ts'
import { documentEvents } from './document-events.ts'
import { effectsOf } from './mendoza.ts'

const MAX_TRANSACTIONS = 1000
const DEFAULT_TRANSACTIONS = 100
const MAX_EVENTS = 100

function limitIn(address: URLSearchParams, defaultLimit: number, max: number): number {
  const limit = Number(address.get('limit') ?? '')
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, max) : defaultLimit
}

function rangeOf({ params, query: address }: LakeRequest): HistoryRange {
  // The Studio sends empty parameters where it has no value.
  const text = (name: string) => address.get(name) || undefined
  const authors = parseList(address.get('authors'))
  return {
    documentIds: parseList(params['ids']),
    ...(text('fromTransaction') !== undefined && { fromTransaction: text('fromTransaction') }),
    ...(text('toTransaction') !== undefined && { toTransaction: text('toTransaction') }),
    ...(text('fromTime') !== undefined && { fromTime: text('fromTime') }),
    ...(text('toTime') !== undefined && { toTime: text('toTime') }),
    ...(authors.length > 0 && { authors }),
    newestFirst: address.get('reverse') === 'true',
    limit: limitIn(address, DEFAULT_TRANSACTIONS, MAX_TRANSACTIONS),
  }
}

/**
 * When a change was made. What the folder content/ brought was changed there at the time that the document says, whenever it
 * was imported: else every document would seem to be edited just now, at the first start.
 */
function timeOf({ author, at, changes }: Transaction, ids: readonly string[]): string {
  if (author !== CONTENT_FOLDER.id) return at
  const time = changes.find(({ documentId }) => ids.includes(documentId))?.after?._updatedAt
  return time === undefined || time === NO_TIME || time > at ? at : time
}

/** Of a document that was not there before nor after. */
const ABSENT: JsonObject = { apply: [0, null], revert: [0, null] }

/**
 * What changed, in Mendoza. What the folder content/ brings is published, though it has no draft that ends: without one the Studio
 * takes it for an edit, finds nothing published to compare a draft with, and shows the whole document as new.
 */
function effectsIn(
  store: Store,
  { id, author }: Transaction,
  changes: Transaction['changes'],
  ids: readonly string[],
): JsonObject {
  const effects = Object.fromEntries(changes.map((change) => [change.documentId, effectsOf(change)]))
  if (author !== CONTENT_FOLDER.id) return effects
  const published = changes.filter(({ after }) => after !== undefined).map(({ documentId }) => documentId)
  const absent = published
    .map((documentId) => `drafts.${documentId}`)
    .filter((draft) => {
      if (!ids.includes(draft)) return false
      const [last] = store.history({ documentIds: [draft], newestFirst: true, limit: 1, toTransaction: id })
      return last?.changes.find(({ documentId }) => documentId === draft)?.after === undefined
    })
  return { ...Object.fromEntries(absent.map((draft) => [draft, ABSENT])), ...effects }
}

function toLine(store: Store, transaction: Transaction, request: LakeRequest): JsonObject {
  const isSet = (name: string) => request.query.get(name) === 'true'
  const ids = parseList(request.params['ids'])
  const changes = transaction.changes.filter(
    ({ documentId }) => !isSet('includeIdentifiedDocumentsOnly') || ids.includes(documentId),
  )
  return {
    id: transaction.id,
    timestamp: timeOf(transaction, ids),
    author: transaction.author,
    documentIDs: changes.map(({ documentId }) => documentId),
    ...(!isSet('excludeMutations') && { mutations: changes.flatMap(({ mutations }) => mutations) }),
    ...(request.query.get('effectFormat') === 'mendoza' && {
      effects: effectsIn(store, transaction, changes, ids),
    }),
  }
}

function answerTransactions(store: Store, request: LakeRequest): Answer {
  const lines = store.history(rangeOf(request)).map((each) => `${JSON.stringify(toLine(store, each, request))}\n`)
  return { body: lines.join(''), type: 'application/x-ndjson' }
}

/** The point of the history at which a document is wanted: after a transaction, at a time, or its last state. */
type Moment = { readonly revision: string } | { readonly time: string } | 'last'

function momentIn(address: URLSearchParams): Moment {
  const revision = address.get('revision')
  const time = address.get('time')
  if (revision !== null && revision !== '') return { revision }
  if (time === null || time === '') return 'last'
  const date = new Date(time)
  if (Number.isNaN(date.getTime()))
    throw new HttpError(400, `“${time}” is not a time. Write it as 2026-01-31T12:00:00Z.`)
  return { time: date.toISOString() }
}

function rangeUpTo(id: string, moment: Moment): HistoryRange {
  const latest = { documentIds: [id], newestFirst: true, limit: 1 }
  if (moment === 'last') return latest
  return 'revision' in moment ? { ...latest, toTransaction: moment.revision } : { ...latest, toTime: moment.time }
}

/** A document as it was; undefined where it did not exist. The last state of a deleted document is the one before. */
function documentAt(store: Store, id: string, moment: Moment): LakeDocument | undefined {
  const [transaction] = store.history(rangeUpTo(id, moment))
  const change = transaction?.changes.find(({ documentId }) => documentId === id)
  return change?.after ?? (moment === 'last' ? change?.before : undefined)
}

function answerDocuments(store: Store, { params, query: address }: LakeRequest): Answer {
  const moment = momentIn(address)
  return { json: { documents: parseList(params['ids']).flatMap((id) => documentAt(store, id, moment) ?? []) } }
}

function answerEvents(
  store: Store,
  { params, query: address }: LakeRequest,
  reviewIdOf: LakeOptions['reviewIdOf'],
): Answer {
  const id = params['id'] ?? ''
  const limit = limitIn(address, MAX_EVENTS, MAX_EVENTS)
  const page = { id, limit, cursor: address.get('nextCursor') ?? '' }
  const { events, nextCursor } = documentEvents(store, page, reviewIdOf)
  return { json: { events: { [id]: events }, nextCursor } }
}

/**
 * The endpoints of the history: transactions, documents as they were, and the events of a document.
 * @param reviewIdOf see LakeOptions.
 */
export function historyRoutes(store: Store, reviewIdOf?: LakeOptions['reviewIdOf']): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/data/history/:dataset/transactions/:ids',
      handle: (request) => answerTransactions(store, request),
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/documents/:ids',
      handle: (request) => answerDocuments(store, request),
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/events/documents/:id',
      handle: (request) => answerEvents(store, request, reviewIdOf),
    },
  ]
}
