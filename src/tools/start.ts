import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { requireNode } from './node-version.ts'
import { oneAtATime } from './one-at-a-time.ts'

requireNode()
const { serveFromEnvironment } = await import('./serve-site.ts')
const { watchContent } = await import('./watch/index.ts')

/** Builds in a process of its own: what Astro and the library have read once, they keep. */
function build(): Promise<boolean> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}

if (!(await build())) process.exit(1)
await serveFromEnvironment()

const rebuild = oneAtATime(async () => {
  console.log('\nThe content changed.')
  if (await build()) console.log('The hub shows it.')
})
const stop = watchContent(process.env, rebuild)
console.log('It is built again whenever the content changes.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop()
    process.exit()
  })
}
