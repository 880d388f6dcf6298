import { createContext, Script } from 'node:vm'

import { codeOf } from '../error-code.ts'

/** Work was stopped because it exceeded its time limit. */
export class TimeLimitExceeded extends Error {}

const sandbox = { work: () => {} }
const context = createContext(sandbox)
const script = new Script('work()')

/** How many times its limit work may take by the clock, where other processes keep the processor busy. */
const MAX_WAIT = 4

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
    if (used > milliseconds / 2 || timeout >= milliseconds * MAX_WAIT)
      throw new TimeLimitExceeded(`Stopped after ${Math.round(used)} ms of processor time.`)
    timeout = milliseconds * MAX_WAIT
  }
}
