import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { expect, it } from 'vitest'

import { TimeLimitExceeded, untilComputed, withTimeLimit } from '../../../sanity-studio/lake/query/time-limit.ts'

it('Work within the limit returns its value', () => {
  expect(withTimeLimit(1000, () => [1, 2])).toEqual([1, 2])
})

it.each([
  [
    'a loop without end',
    () => {
      for (;;);
    },
  ],
  ['a regular expression that backtracks for ages', () => /^(a+)+$/.test(`${'a'.repeat(50)}b`)],
  [
    'a loop in a nested call',
    () =>
      [1].map(() =>
        [2]
          .sort(() => {
            for (;;);
          })
          .concat(
            [3, 2].sort(() => {
              for (;;);
            }),
          ),
      ),
  ],
])('Work beyond the limit is stopped: %s', (_, work) => {
  expect(() => withTimeLimit(50, () => [work()])).toThrow(TimeLimitExceeded)
  expect(withTimeLimit(1000, () => 'still usable')).toBe('still usable')
})

it('An error of the work is passed on as it is', () => {
  const error = new RangeError('Mine')
  expect(() =>
    withTimeLimit(1000, () => {
      throw error
    }),
  ).toThrow(error)
})

const WAIT = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'

it('Work that waits is not stopped, however long it takes by the clock', () => {
  const wait = () => [Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)]
  expect(withTimeLimit(50, wait)).toEqual(['timed-out'])
})

it('A thread that computes is at its limit, one that waits is not', async () => {
  const threads = [WAIT, 'for (;;);'].map(
    (work) => new Worker(`require('node:worker_threads').parentPort.postMessage('')\n${work}`, { eval: true }),
  )
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  const end = new AbortController()
  const limits = threads.map((thread, place) => untilComputed(thread, 100, end.signal).then(() => place))
  expect(await Promise.race(limits)).toBe(1)
  end.abort()
  await Promise.allSettled(limits)
  await Promise.all(threads.map((thread) => thread.terminate()))
})
