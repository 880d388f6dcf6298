import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, it, onTestFinished } from 'vitest'

import { fingerprints } from '../helpers/fingerprints.ts'

const run = promisify(execFile)

/** Builds the pages into a folder of their own, removed when the test is over, and answers it. */
async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-build-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      HUB_OUT_DIR: folder,
      HUB_TODAY: '2026-11-25',
      NODE_ENV: 'production',
    },
  })
  return folder
}

it('Two builds of the same content on the same day are the same to the last byte', async () => {
  const first = await fingerprints(await build())
  const second = await fingerprints(await build())
  expect(first.size).toBeGreaterThan(400)
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([])
})
