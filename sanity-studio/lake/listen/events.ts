import type { JsonObject } from '../document.ts'
import { effectsOf } from '../history/mendoza.ts'
import type { Change, Store, Transaction } from '../store/store.ts'
import type { ListenFilter } from './listen-filter.ts'

/** The content of the events of a listener. */
export interface EventOptions {
  /** The document after the change. */
  readonly withResult: boolean
  /** The document before the change. */
  readonly withPrevious: boolean
  readonly withMutations: boolean
  /** The change as patches of Mendoza. */
  readonly withEffects: boolean
  readonly visibility: string
}

/** A mutation event of the API. */
export interface MutationEvent extends JsonObject {
  readonly eventId: string
}

type Transition = 'appear' | 'update' | 'disappear'

/** How a change affects the documents that match; undefined where it does not. */
function transitionOf({ before, after }: Change, matches: ListenFilter): Transition | undefined {
  const [didMatch, doesMatch] = [matches(before), matches(after)]
  if (didMatch) return doesMatch ? 'update' : 'disappear'
  return doesMatch ? 'appear' : undefined
}

function toEvent(
  transaction: Transaction,
  change: Change,
  transition: Transition,
  options: EventOptions,
): MutationEvent {
  const { documentId, before, after, mutations } = change
  return {
    eventId: `${transaction.id}#${documentId}`,
    documentId,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    timestamp: transaction.at,
    visibility: options.visibility,
    mutations: options.withMutations ? mutations : [],
    ...(before && { previousRev: before._rev }),
    // Also for a deleted document: without it the Studio keeps showing the draft that was published.
    resultRev: transaction.id,
    ...(options.withResult && after && { result: after }),
    ...(options.withPrevious && { previous: before ?? null }),
    ...(options.withEffects && { effects: effectsOf(change) }),
  }
}

/**
 * The events of a transaction for one listener: one for each document that matches before or after it. The totals count
 * these events only, since the Studio waits until it has received that many.
 */
export function mutationEvents(
  transaction: Transaction,
  matches: ListenFilter,
  options: EventOptions,
): readonly MutationEvent[] {
  const events = transaction.changes.flatMap((change) => {
    const transition = transitionOf(change, matches)
    return transition === undefined ? [] : [toEvent(transaction, change, transition, options)]
  })
  return events.map((event, index) => ({
    ...event,
    transactionTotalEvents: events.length,
    transactionCurrentEvent: index,
  }))
}

/** A client that missed more changes than this reads its documents again. */
const MAX_MISSED = 500

/** The id of a welcome event: the position in the history from which its listener receives everything. */
export function currentPosition(store: Pick<Store, 'last'>): string | undefined {
  const last = store.last()
  return last === undefined ? undefined : `${last}#`
}

/**
 * The events that a listener missed since one of its events, or since a position.
 * @returns undefined where that event is unknown, or too much has happened since.
 */
export function missedEvents(
  store: Pick<Store, 'since'>,
  eventId: string,
  matches: ListenFilter,
  options: EventOptions,
): readonly MutationEvent[] | undefined {
  const [, transactionId = ''] = /^([^#]+)#/.exec(eventId) ?? []
  const transactions = store.since(transactionId, MAX_MISSED)
  if (transactions === undefined) return undefined
  const [first = [], ...later] = transactions.map((transaction) => mutationEvents(transaction, matches, options))
  // Of its last transaction the listener may have received a part. A position is behind the whole transaction.
  const received = first.findIndex((event) => event.eventId === eventId)
  return [...(received === -1 ? [] : first.slice(received + 1)), ...later.flat()]
}
