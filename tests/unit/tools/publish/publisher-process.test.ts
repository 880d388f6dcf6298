import { EventEmitter } from 'node:events'

import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

import { startPublisher, type Builder } from '../../../../src/tools/publish/publisher-process.ts'

/* Processes of the test's own, which do nothing but what it says: building takes minutes. */

const IDLE_MS = 5 * 60_000
const LONG_MS = 6 * 60_000
const TEN_SECONDS = 10_000

class IdleBuilder extends EventEmitter implements Builder {
  killed = false
  heard = 0
  kill(): boolean {
    this.killed = true
    return true
  }
  send(): boolean {
    this.heard += 1
    return true
  }
  /** It has built the site, or shown all that it has heard of. */
  rests = () => this.emit('message', this.heard)
  ends = (code: number | null, signal: string | null = null) => this.emit('close', code, signal)
}

let said = ''
beforeEach(() => {
  said = ''
  vi.useFakeTimers()
  for (const level of ['log', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((words) => void (said += `${words}\n`))
})

/** A hub with a site that is built, and its processes, the last one first. */
function start() {
  const builders: IdleBuilder[] = []
  const publisher = startPublisher(IDLE_MS, () => {
    const builder = new IdleBuilder()
    builders.unshift(builder)
    return builder
  })
  onTestFinished(() => {
    publisher.stop()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })
  const last = () => builders[0] ?? new IdleBuilder()
  last().rests()
  return { publisher, last, count: () => builders.length }
}

test('A process with nothing to do ends after minutes, and the next change starts another, as does the Studio', () => {
  const { publisher, last, count } = start()
  vi.advanceTimersByTime(LONG_MS)
  expect([last().killed, said]).toEqual([true, expect.stringContaining('takes as long as a start')])
  last().ends(null, 'SIGTERM')
  expect(count()).toBe(1)
  publisher.publish()
  expect([count(), last().heard]).toEqual([2, 0])
  last().rests()
  expect(said).toContain('The hub shows it.')
  vi.advanceTimersByTime(LONG_MS)
  last().ends(null, 'SIGTERM')
  publisher.expectChange()
  expect(count()).toBe(3)
  expect(said).not.toContain('by itself')
})

test('A process that works is never ended, nor one that the Studio asks about', () => {
  const { publisher, last } = start()
  publisher.publish()
  vi.advanceTimersByTime(LONG_MS)
  publisher.expectChange()
  vi.advanceTimersByTime(LONG_MS)
  expect(last().killed).toBe(false)
  last().rests()
  for (let minute = 0; minute < 10; minute += 1) {
    vi.advanceTimersByTime(60_000)
    publisher.expectChange()
  }
  expect(last().killed).toBe(false)
})

test('What is published while a process is being ended is not lost', () => {
  const { publisher, last, count } = start()
  vi.advanceTimersByTime(LONG_MS)
  publisher.publish()
  last().ends(null, 'SIGTERM')
  expect(count()).toBe(2)
})

test('A process that is killed while it publishes is followed by another; one that rests, by the next change alone', () => {
  const { publisher, last, count } = start()
  publisher.publish()
  last().ends(null, 'SIGKILL')
  expect(said).toContain('by itself (SIGKILL: the machine may have no memory left)')
  expect(count()).toBe(2)
  last().rests()
  last().ends(null, 'SIGKILL')
  expect(said).toContain('the next change builds it again')
  publisher.expectChange()
  expect(count()).toBe(2)
  publisher.publish()
  expect(count()).toBe(3)
  last().rests()
  last().ends(1)
  expect(said).toContain('by itself (code 1)')
})

test('A site that has to be built whole is built by the next process, and a build that fails waits for a change', () => {
  const { publisher, last, count } = start()
  publisher.publish()
  last().ends(0)
  expect(count()).toBe(2)
  last().ends(1)
  publisher.expectChange()
  expect(count()).toBe(2)
  publisher.publish()
  publisher.publish()
  // It was published once more while the build ran.
  last().ends(1)
  expect([count(), said]).toEqual([4, ''])
})

test('A new day is published once, also where publishing fails, and by a new process where none runs', () => {
  vi.stubEnv('HUB_TODAY', '2026-11-27')
  const { last, count } = start()
  vi.stubEnv('HUB_TODAY', '2026-11-28')
  vi.advanceTimersByTime(TEN_SECONDS)
  vi.advanceTimersByTime(TEN_SECONDS)
  expect(last().heard).toBe(1)
  last().rests()
  vi.advanceTimersByTime(LONG_MS)
  last().ends(null, 'SIGTERM')
  vi.stubEnv('HUB_TODAY', '2026-11-29')
  vi.advanceTimersByTime(TEN_SECONDS)
  last().ends(1)
  vi.advanceTimersByTime(TEN_SECONDS)
  expect(count()).toBe(2)
})
