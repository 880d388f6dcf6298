import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** What the process of a publisher reports. `whole` means that it ends and another has to build the site. */
export type PublisherReport = 'built' | 'whole'

/** Builds the site and brings it up to date, in a process of its own, so that a server beside it always answers. */
export interface PublisherProcess {
  /** Whether the first build succeeded. */
  readonly firstBuild: Promise<boolean>
  /** Publishes what changed. Calls during a build or another publish lead to one more after it. */
  readonly publish: () => void
  readonly stop: () => void
}

/** Starts to build the site in HUB_OUT_DIR from the content that the environment names. */
export function startPublisher(): PublisherProcess {
  const { promise: firstBuild, resolve } = Promise.withResolvers<boolean>()
  let child: ChildProcess | undefined
  let isBuilt = false
  let isWanted = false
  let isStopped = false

  let isFirst = true

  function start(): void {
    isBuilt = false
    isWanted = false
    let needsWhole = false
    const process = fork(join(import.meta.dirname, 'publisher-program.ts'), { stdio: 'inherit' })
    child = process
    process.on('message', (report: PublisherReport) => {
      if (report === 'whole') {
        needsWhole = true
        return
      }
      isBuilt = true
      if (!isFirst) console.log('The hub shows it.')
      isFirst = false
      resolve(true)
      if (isWanted) publish()
    })
    process.once('close', () => {
      child = undefined
      resolve(false)
      if (isStopped) return
      if (isBuilt && !needsWhole)
        console.error('The process that publishes has ended by itself. The site is built again.')
      // A failed build waits for the next change, which may correct what was wrong.
      if (isBuilt || isWanted) start()
    })
  }

  function publish(): void {
    if (child === undefined) return start()
    if (!isBuilt) {
      isWanted = true
      return
    }
    isWanted = false
    child.send('publish')
  }

  start()
  return {
    firstBuild,
    publish,
    stop() {
      isStopped = true
      child?.kill()
    },
  }
}
