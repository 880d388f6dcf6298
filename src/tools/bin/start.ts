import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

import { requireNode } from '../node-version.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { Stop } from '../watch/index.ts'

requireNode()
const { serveFromEnvironment } = await import('../serve-site.ts')
const { watchContent } = await import('../watch/index.ts')

/** Loading Astro takes as long as a third of a build: the next program is loaded before it is needed. */
function standBy(): ChildProcess {
  return fork(join(import.meta.dirname, 'build.ts'), { stdio: 'inherit' })
}

let next = standBy()

/** Builds in a process of its own: what Astro and the library have read once, they keep. */
async function build(): Promise<boolean> {
  const child = next
  const ended = new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)))
  child.send('build')
  const isBuilt = await ended
  next = standBy()
  return isBuilt
}

const { promise: served, resolve: serve } = Promise.withResolvers<void>()

/** What changes while the first build runs is built behind it. */
const rebuild = oneAtATime(async () => {
  await served
  console.log('\nThe content changed.')
  if (await build()) console.log('The hub shows it.')
})

/** From the beginning, so that nothing published while the first build reads is missed; the build says better why not. */
function watchEarly(): Stop | undefined {
  try {
    return watchContent(process.env, rebuild)
  } catch {
    return undefined
  }
}

const early = watchEarly()
if (!(await build())) {
  early?.()
  next.kill()
  process.exit(1)
}
await serveFromEnvironment()
const stop = early ?? watchContent(process.env, rebuild)
console.log('It is built again whenever the content changes.')
serve()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop()
    next.kill()
    process.exit()
  })
}
