import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { HubAnswer } from '../../../../sanity-studio/app/hub-status/hub-answer.ts'
import { createHubStore } from '../../../../sanity-studio/app/hub-status/hub-store.ts'

const RECORD = { kind: 'record', record: { builtAt: '', documents: {} }, at: 0 } as const
const SECOND = 1_000
const MINUTE = 60 * SECOND

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A store that answers the same each time, in a tab that can be hidden. */
function makeStore(answer: HubAnswer = RECORD) {
  const ask = vi.fn(() => Promise.resolve(answer))
  const tab = { isVisible: true, listener: () => {} }
  const store = createHubStore(ask, {
    isVisible: () => tab.isVisible,
    onVisible: (listener) => {
      tab.listener = listener
    },
  })
  return { ask, store, tab }
}

/** How often the hub is asked in a time. */
async function timesIn(ask: ReturnType<typeof makeStore>['ask'], time: number): Promise<number> {
  ask.mockClear()
  await vi.advanceTimersByTimeAsync(time)
  return ask.mock.calls.length
}

test('The hub is asked only while somebody listens, once for all of them', async () => {
  const { ask, store } = makeStore()
  expect(await timesIn(ask, MINUTE)).toBe(0)
  const [one, other] = [vi.fn(), vi.fn()]
  const [stopOne, stopOther] = [store.subscribe(one), store.subscribe(other)]
  await vi.advanceTimersByTimeAsync(0)
  expect([ask.mock.calls.length, one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1, 1])
  expect(store.answer()).toBe(RECORD)
  stopOne()
  expect(await timesIn(ask, MINUTE)).toBeGreaterThan(0)
  stopOther()
  expect(await timesIn(ask, MINUTE)).toBe(0)
})

test('A hidden tab asks nothing, and asks at once when it is seen again', async () => {
  const { ask, store, tab } = makeStore()
  store.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(0)
  tab.isVisible = false
  expect(await timesIn(ask, 10 * MINUTE)).toBe(0)
  tab.isVisible = true
  tab.listener()
  expect(ask).toHaveBeenCalledOnce()
})

test('After a publish the hub is asked at once and often, and after a while as seldom as before', async () => {
  const { ask, store } = makeStore()
  store.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(0)
  const usually = await timesIn(ask, MINUTE)
  store.expectChange()
  expect(await timesIn(ask, MINUTE)).toBeGreaterThan(10 * usually)
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  expect(await timesIn(ask, MINUTE)).toBe(usually)
})

test('A hub that does not run is looked for until it does; one without an address is not', async () => {
  const missing = makeStore({ kind: 'unreachable', origin: 'http://localhost:4321' })
  missing.store.subscribe(() => {})
  expect(await timesIn(missing.ask, MINUTE)).toBeGreaterThan(3)
  const nowhere = makeStore({ kind: 'no-address' })
  nowhere.store.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(MINUTE)
  expect(nowhere.ask).toHaveBeenCalledOnce()
})

test('A slow answer is waited for, not asked for twice', async () => {
  const { ask, store } = makeStore()
  ask.mockReturnValue(new Promise(() => {}))
  store.subscribe(() => {})
  store.expectChange()
  expect(await timesIn(ask, 0)).toBe(0)
  store.expectChange()
  expect(await timesIn(ask, MINUTE)).toBe(0)
})
