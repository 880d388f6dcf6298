import { LakeFault } from '../fault.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { documentEvents } from './document-events.ts'
import { documentThen, type Moment } from './documents-then.ts'
import { idsIn, limitIn, transactionLines } from './transactions.ts'

const MOST_EVENTS = 100

function momentIn(address: URLSearchParams): Moment {
  const revision = address.get('revision')
  const time = address.get('time')
  if (revision !== null && revision !== '') return { revision }
  if (time === null || time === '') return 'last'
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) throw new LakeFault(400, `“${time}” is no time. Write it as 2026-01-31T12:00:00Z.`)
  return { time: date.toISOString() }
}

function answerDocuments(store: Store, { params, query: address }: LakeRequest): Answer {
  const moment = momentIn(address)
  return { json: { documents: idsIn(params['ids']).flatMap((id) => documentThen(store, id, moment) ?? []) } }
}

function answerEvents(store: Store, { params, query: address }: LakeRequest): Answer {
  const id = params['id'] ?? ''
  const { events, nextCursor } = documentEvents(
    store,
    id,
    limitIn(address, MOST_EVENTS, MOST_EVENTS),
    address.get('nextCursor') ?? '',
  )
  return { json: { events: { [id]: events }, nextCursor } }
}

/** The addresses of the past: transactions, documents as they were, and what happened to a document. */
export function historyRoutes(store: Store): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/data/history/:dataset/transactions/:ids',
      handle: (request) => ({ body: transactionLines(store, request), type: 'application/x-ndjson' }),
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/documents/:ids',
      handle: (request) => answerDocuments(store, request),
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/events/documents/:id',
      handle: (request) => answerEvents(store, request),
    },
  ]
}
