import { fork } from 'node:child_process'
import { join } from 'node:path'

import { getToday } from '../../catalogue/source/index.ts'

/** How many calls to publish the site shows, as the process of a publisher reports: 0 once it is built, then whenever nothing is left to do. */
export type PublisherReport = number

/** Builds the site and brings it up to date, in a process of its own, so that a server beside it always answers. */
export interface PublisherProcess {
  /** Whether the first build succeeded. */
  readonly firstBuild: Promise<boolean>
  /** Publishes what changed. Calls during a build or another publish lead to one more after it. */
  readonly publish: () => void
  /** Keeps or gets the process ready: somebody may publish soon. What failed is not tried again. */
  readonly expectChange: () => void
  readonly stop: () => void
}

/** How often it is looked whether a new day has begun; a timer until midnight would be late on a computer that slept. */
const DAY_CHECK_MS = 10_000

/** Why a process has ended by itself. */
function whyEnded(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === 'SIGKILL' || signal === 'SIGABRT') return `${signal}: the machine may have no memory left`
  return signal ?? `code ${code}`
}

/** What is used of a process. */
export interface Builder {
  readonly killed: boolean
  kill(): boolean
  send(message: 'publish', whenSent: () => void): boolean
  on(event: 'message', hear: (report: PublisherReport) => void): unknown
  once(event: 'close', end: (code: number | null, signal: NodeJS.Signals | null) => void): unknown
}

/** A small young generation, as in “npm run build”: a quarter less memory, for 2 % more CPU. */
const EXEC_ARGV = ['--max-semi-space-size=8']

function forkProgram(): Builder {
  return fork(join(import.meta.dirname, 'publisher-program.ts'), {
    stdio: 'inherit',
    execArgv: [...process.execArgv, ...EXEC_ARGV],
  })
}

/**
 * Starts to build the site in HUB_OUT_DIR from the content that the environment names, which a new day changes, too.
 * @param idleMs how long a process with nothing to do is kept, in milliseconds.
 */
export function startPublisher(idleMs = Infinity, begin = forkProgram): PublisherProcess {
  const { promise: firstBuild, resolve } = Promise.withResolvers<boolean>()
  let child: Builder | undefined
  /** How many calls have come since the process started, and how many of them the site shows: undefined while it is built. */
  let asked = 0
  let shown: PublisherReport | undefined
  let isFirst = true
  let isAsleep = false
  let isStopped = false
  let idle: NodeJS.Timeout | undefined
  let day = getToday()

  function sleepLater(): void {
    clearTimeout(idle)
    if (shown !== asked || idleMs === Infinity) return
    idle = setTimeout(() => {
      isAsleep = true
      child?.kill()
      console.log('\nNothing was published for a while: the next change takes as long as a start.')
    }, idleMs)
  }

  function hear(report: PublisherReport): void {
    if (shown === undefined && !isFirst) console.log('The hub shows it.')
    isFirst = false
    shown = report
    resolve(true)
    sleepLater()
  }

  function end({ killed }: Builder, code: number | null, signal: NodeJS.Signals | null): void {
    child = undefined
    clearTimeout(idle)
    resolve(false)
    if (isStopped) return
    const isBehind = asked > (shown ?? 0)
    // Another one is to build the site whole, or the build has said what is wrong.
    const isExplained = killed || code === 0 || (code === 1 && shown === undefined)
    if (!isExplained) {
      const next = isBehind
        ? 'The site is built again.'
        : 'The hub serves its last pages; the next change builds it again.'
      console.error(`The process that publishes has ended by itself (${whyEnded(code, signal)}). ${next}`)
    }
    // What failed waits for the next change, which may correct what was wrong.
    if (isBehind) start()
  }

  function start(): void {
    asked = 0
    shown = undefined
    isAsleep = false
    const started = begin()
    child = started
    started.on('message', hear)
    started.once('close', (code, signal) => end(started, code, signal))
  }

  function publish(): void {
    if (child === undefined) return start()
    asked += 1
    sleepLater()
    // Where it has just ended, its end is told as well.
    child.send('publish', () => undefined)
  }

  start()
  const days = setInterval(() => {
    const today = getToday()
    if (today === day) return
    day = today
    publish()
  }, DAY_CHECK_MS)
  days.unref()
  return {
    firstBuild,
    publish,
    expectChange: () => (child === undefined && isAsleep ? start() : sleepLater()),
    stop() {
      isStopped = true
      clearInterval(days)
      child?.kill()
    },
  }
}
