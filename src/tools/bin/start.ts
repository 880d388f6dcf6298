import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

import { coalesce } from '../coalesce.ts'
import { requireNode } from '../require-node.ts'
import type { StopWatching } from '../site/watch-content.ts'

requireNode()
const { serveFromEnvironment } = await import('../site/serve-site.ts')
const { watchContent } = await import('../site/watch-content.ts')

/** Loading Astro takes a third of a build's time, so the process of the next build is started ahead of time. */
function forkBuild(): ChildProcess {
  return fork(join(import.meta.dirname, 'build.ts'), { stdio: 'inherit' })
}

let nextBuild = forkBuild()

/** Each build has a process of its own, because Astro and the library cache what they have read. */
async function build(): Promise<boolean> {
  const child = nextBuild
  const ended = new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)))
  child.send('build')
  const isBuilt = await ended
  nextBuild = forkBuild()
  return isBuilt
}

const { promise: serving, resolve: serve } = Promise.withResolvers<void>()

/** A change during the first build waits until the site is served, and is then built. */
const rebuild = coalesce(async () => {
  await serving
  console.log('\nThe content changed.')
  if (await build()) console.log('The hub shows it.')
})

/**
 * Watches before the first build starts, so that nothing published meanwhile is missed. Undefined where the
 * settings are wrong: the build then fails with the better message.
 */
function watchEarly(): StopWatching | undefined {
  try {
    return watchContent(process.env, rebuild)
  } catch {
    return undefined
  }
}

const stopEarly = watchEarly()
if (!(await build())) {
  stopEarly?.()
  nextBuild.kill()
  process.exit(1)
}
await serveFromEnvironment()
const stop = stopEarly ?? watchContent(process.env, rebuild)
console.log('It is built again whenever the content changes.')
serve()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop()
    nextBuild.kill()
    process.exit()
  })
}
