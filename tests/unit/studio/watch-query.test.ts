import { createClient } from '@sanity/client'
import { beforeEach, expect, test, vi } from 'vitest'

import { watchQuery, type QueryStore, type WatchedQuery } from '../../../sanity-studio/app/connection/watch-query.ts'

const DESK: WatchedQuery = { fetch: 'count(*)', listen: '*', perspective: 'drafts' }

/** What happens to each query that is sent, in their order: an answer, or an error. */
type Happens = (fetch: string, times: number) => unknown

/** A store whose every query is answered, or fails, as is told. */
function storeOf(happens: Happens) {
  const sent: string[] = []
  const client = createClient({
    ...{ projectId: 'hub00000', dataset: 'production', apiVersion: '2025-02-19', useCdn: false },
    resolveFetch: () => async (address: unknown) => {
      const fetch = new URL(String(address)).searchParams.get('query') ?? ''
      sent.push(fetch)
      const result = happens(fetch, sent.length)
      if (result instanceof Error) throw result
      return Promise.resolve(Response.json({ result }))
    },
  })
  const store: QueryStore = { listenQuery: ({ fetch }) => client.observable.fetch<unknown>(fetch) }
  return { store, sent }
}

/** Watches until there is an answer or an error that is not repeated. */
function watch(store: QueryStore) {
  const seen: { answers: unknown[]; error: unknown } = { answers: [], error: undefined }
  watchQuery(store, DESK).subscribe({
    next: (answer) => seen.answers.push(answer),
    error: (error: unknown) => (seen.error = error),
  })
  return seen
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const TOO_LARGE = new Error('Query too large for listener')

test('A query that fails again and again, while others are answered, says so in a sentence instead of loading for ever', async () => {
  const { store, sent } = storeOf((fetch) => (fetch === DESK.fetch ? TOO_LARGE : 1))
  const seen = watch(store)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(seen.error).toBeUndefined()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(String(seen.error)).toContain('This could not be read. Load the page again; if it stays so, tell whoever')
  expect(String(seen.error)).toContain('Query too large for listener')
  expect(sent.filter((fetch) => fetch === DESK.fetch)).toHaveLength(5)
})

test('While the connection is lost it goes on trying, ten times as long as others, and then has its answer: no form is closed', async () => {
  let isBack = false
  const { store } = storeOf(() => (isBack ? 42 : new Error('fetch failed')))
  const seen = watch(store)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(seen).toEqual({ answers: [], error: undefined })
  isBack = true
  await vi.advanceTimersByTimeAsync(10_000)
  expect(seen).toEqual({ answers: [42], error: undefined })
})

test('A failure that passes is not told', async () => {
  const { store } = storeOf((fetch, times) => (fetch === DESK.fetch && times < 4 ? TOO_LARGE : 7))
  const seen = watch(store)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(seen).toEqual({ answers: [7], error: undefined })
})
