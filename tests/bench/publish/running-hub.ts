import { setTimeout as pause } from 'node:timers/promises'

import { startProgram } from '../../helpers/running-program.ts'
import { cpuSecondsOf, megabytesOf } from '../process-tree.ts'

/** An answer of the hub; of status 0 where none came. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** A hub as `npm start` runs it. */
export interface RunningHub {
  get(address: string): Promise<Answer>
  /** All that it has said so far. */
  readonly said: string
  /** CPU time that it and its processes have used so far. */
  readonly cpuSeconds: number
  /** Memory that it and its processes hold now. */
  readonly megabytes: number
  /**
   * Waits until it has had nothing to do for so long.
   * @param isEnough ends the wait before that.
   * @throws Error with all that it said, where it ended.
   */
  rest(milliseconds: number, isEnough?: () => boolean): Promise<void>
  stop(): Promise<void>
}

export const NO_ANSWER: Answer = { status: 0, text: '' }

/** How often a hub is asked whether it works. */
const LOOK_MS = 250

/** Below this share of a processor a hub does nothing but answer. */
const IDLE_SHARE = 0.2

/** Starts a hub on a content folder, and waits until it serves its first build. */
export async function startHub(content: string, site: string): Promise<RunningHub> {
  const program = startProgram(process.execPath, ['src/tools/bin/start.ts'], {
    HUB_CONTENT: content,
    HUB_OUT_DIR: site,
    PORT: '0',
    // The same at each start, so that what was built before is used.
    HUB_SITE_URL: 'http://localhost:4321',
  })
  const origin = await program.hears(/http:\/\/localhost:\d+/)
  const pid = program.pid ?? NaN
  return {
    async get(address) {
      try {
        const answer = await fetch(`${origin}${address}`)
        return { status: answer.status, text: await answer.text() }
      } catch {
        return NO_ANSWER
      }
    },
    get said() {
      return program.said
    },
    get cpuSeconds() {
      return cpuSecondsOf(pid)
    },
    get megabytes() {
      return megabytesOf(pid)
    },
    async rest(milliseconds, isEnough = () => false) {
      let idleSince = performance.now()
      while (performance.now() - idleSince < milliseconds && !isEnough()) {
        const [cpuSeconds, start] = [cpuSecondsOf(pid), performance.now()]
        await pause(LOOK_MS)
        const share = (1000 * (cpuSecondsOf(pid) - cpuSeconds)) / (performance.now() - start)
        if (share > IDLE_SHARE) idleSince = performance.now()
        if (program.exitCode !== null) throw new Error(`The hub ended:\n${program.said}`)
      }
    },
    stop: () => program.stop(),
  }
}
