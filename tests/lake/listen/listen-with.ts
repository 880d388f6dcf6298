import type { ListenEvent, ListenOptions, MutationEvent, ResumableListenOptions, SanityClient } from '@sanity/client'
import { expect, onTestFinished, vi } from 'vitest'

type Event = ListenEvent<Record<string, unknown>>

/** One who listens until the test is over. */
export interface Listener {
  readonly events: readonly Event[]
  readonly errors: readonly Error[]
  mutations(): readonly MutationEvent[]
  /** Waits until so many changes were told. */
  told(count: number): Promise<void>
}

/** Listens, once welcomed, and gathers what is told. */
export async function listenWith(
  client: SanityClient,
  query: string,
  params: Record<string, unknown>,
  options: ListenOptions | ResumableListenOptions,
): Promise<Listener> {
  const events: Event[] = []
  const errors: Error[] = []
  const subscription = client
    .listen(query, params, { events: ['welcome', 'mutation', 'reconnect'], ...options })
    .subscribe({ next: (event) => events.push(event), error: (error: Error) => errors.push(error) })
  onTestFinished(() => subscription.unsubscribe())
  await vi.waitFor(() => {
    expect(events.length + errors.length).toBeGreaterThan(0)
  }, 10_000)
  const mutations = () => events.filter((event): event is MutationEvent => event.type === 'mutation')
  return {
    events,
    errors,
    mutations,
    told: (count) =>
      vi.waitFor(() => {
        expect(mutations()).toHaveLength(count)
      }, 10_000),
  }
}
