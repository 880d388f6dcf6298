import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, it, onTestFinished } from 'vitest'

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

/** Each file of a folder and the hash of what is in it. */
async function fingerprints(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }))
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(folder.length), await hash(path)] as const)))
}

it('Two builds of the same content on the same day are the same to the last byte', async () => {
  const first = await fingerprints(await build())
  const second = await fingerprints(await build())
  expect(first.size).toBeGreaterThan(400)
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([])
})
