import { setTimeout } from 'node:timers/promises'
import { createContext, Script } from 'node:vm'
import type { Worker } from 'node:worker_threads'

import { codeOf } from '../error-code.ts'

/** Work was stopped because it exceeded its time limit. */
export class TimeLimitExceeded extends Error {}

const sandbox = { work: () => {} }
const context = createContext(sandbox)
const script = new Script('work()')

/** So many times longer by the clock work runs again, where other processes kept the processor busy. */
const LONGER = 4

function runFor(milliseconds: number, work: () => void): boolean {
  sandbox.work = work
  try {
    script.runInContext(context, { timeout: milliseconds })
    return true
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  } finally {
    sandbox.work = () => {}
  }
}

/**
 * Runs synchronous work with a limit of processor time. V8 stops it wherever it is, within a regular expression too, and
 * runs none of its `catch` and `finally` blocks. V8 goes by the clock: where the work was stopped because the processor
 * was busy elsewhere, it is run again from the beginning with more time. So it may only build new values. A call costs
 * about 0.1 ms, for the thread that watches the clock.
 * @throws TimeLimitExceeded, and whatever the work throws.
 */
export function withTimeLimit<T>(milliseconds: number, work: () => T): T {
  let timeout = milliseconds
  for (;;) {
    const results: T[] = []
    const before = process.threadCpuUsage()
    if (runFor(timeout, () => void results.push(work()))) {
      const [result] = results
      if (result === undefined) throw new TypeError('Work with a time limit has to return a value.')
      return result
    }
    const { user, system } = process.threadCpuUsage(before)
    const used = (user + system) / 1000
    if (used > milliseconds / 2) throw new TimeLimitExceeded(`Stopped after ${Math.round(used)} ms of processor time.`)
    timeout *= LONGER
  }
}

/**
 * Waits until a thread has had so much processor time from now on; what it waits for the processor does not count.
 * @throws Error where the signal is aborted, or the thread ends.
 */
export async function untilComputed(thread: Worker, milliseconds: number, signal: AbortSignal): Promise<void> {
  const before = await thread.cpuUsage()
  for (let left = milliseconds; left > 0;) {
    await setTimeout(Math.ceil(left), undefined, { signal })
    const { user, system } = await thread.cpuUsage(before)
    left = milliseconds - (user + system) / 1000
  }
}
