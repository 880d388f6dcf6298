import type { JsonObject } from '../document.ts'
import { effectsOf } from '../history/effects-of.ts'
import type { Change, Transaction } from '../store/store.ts'
import type { ListenFilter } from './listen-filter.ts'
import type { ListenOptions } from './listen-options.ts'

/** An event as the API writes it; its id also goes before it in the stream. */
export interface MutationEvent extends JsonObject {
  readonly eventId: string
}

type Transition = 'appear' | 'update' | 'disappear'

/** What a change is to a listener; undefined where it has nothing to do with it. */
function transitionOf({ before, after }: Change, matches: ListenFilter): Transition | undefined {
  const [was, is] = [matches(before), matches(after)]
  if (was) return is ? 'update' : 'disappear'
  return is ? 'appear' : undefined
}

function toEvent(
  transaction: Transaction,
  change: Change,
  transition: Transition,
  options: ListenOptions,
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
    // Also where the document is gone: without it the Studio keeps showing the draft that was published.
    resultRev: transaction.id,
    ...(options.withResult && after && { result: after }),
    ...(options.withPrevious && { previous: before ?? null }),
    ...(options.withEffects && { effects: effectsOf(change) }),
  }
}

/**
 * The events that a listener is sent for a transaction: one for each document that it listens to, before or after. The
 * totals count these alone, for the Studio waits until it has them all.
 */
export function mutationEvents(
  transaction: Transaction,
  matches: ListenFilter,
  options: ListenOptions,
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
