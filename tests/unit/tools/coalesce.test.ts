import { expect, it, vi } from 'vitest'

import { coalesce, debounce } from '../../../src/tools/coalesce.ts'

it('Changes during a build lead to one more build, never to two at once', async () => {
  const finish: (() => void)[] = []
  let running = 0
  let maximum = 0
  const build = coalesce(async () => {
    running += 1
    maximum = Math.max(maximum, running)
    await new Promise<void>((resolve) => finish.push(resolve))
    running -= 1
  })
  build()
  build()
  build()
  expect(finish).toHaveLength(1)
  finish[0]?.()
  await new Promise(setImmediate)
  expect(finish).toHaveLength(2)
  finish[1]?.()
  await new Promise(setImmediate)
  expect(finish).toHaveLength(2)
  expect(maximum).toBe(1)
  build()
  expect(finish).toHaveLength(3)
  finish[2]?.()
})

it('Calls in quick succession lead to one run, a pause after the last of them; none after a cancel', () => {
  vi.useFakeTimers()
  const run = vi.fn()
  const { call, cancel } = debounce(run, 100)
  call()
  vi.advanceTimersByTime(99)
  call()
  vi.advanceTimersByTime(99)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
  call()
  cancel()
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
