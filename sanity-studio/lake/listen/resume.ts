import type { Store } from '../store/store.ts'
import type { ListenFilter } from './listen-filter.ts'
import type { ListenOptions } from './listen-options.ts'
import { mutationEvents, type MutationEvent } from './mutation-events.ts'

/** Whoever missed more reads its documents anew sooner than the changes one by one. */
const MOST_MISSED = 500

/** The id of a welcome: the place in the history from which its listener is told everything. */
export function placeNow(store: Pick<Store, 'last'>): string | undefined {
  const last = store.last()
  return last === undefined ? undefined : `${last}#`
}

/**
 * What a listener has missed since an event, which may be the welcome itself.
 * @returns undefined where that is not known any more, or is too much.
 */
export function missedSince(
  store: Pick<Store, 'since'>,
  eventId: string,
  matches: ListenFilter,
  options: ListenOptions,
): readonly MutationEvent[] | undefined {
  const [, transactionId = ''] = /^([^#]+)#/.exec(eventId) ?? []
  const transactions = store.since(transactionId, MOST_MISSED)
  if (transactions === undefined) return undefined
  const [begun = [], ...later] = transactions.map((transaction) => mutationEvents(transaction, matches, options))
  // Of the transaction that it heard of last, it may lack events; a welcome comes after the whole of it.
  const heard = begun.findIndex((event) => event.eventId === eventId)
  return [...(heard === -1 ? [] : begun.slice(heard + 1)), ...later.flat()]
}
