import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { startProgram } from './running-program.ts'

/**
 * Starts the hub as `npm start` does, on a content folder, and ends it with the test.
 * @param kept a folder for the site, which stays for the next start; of a folder of its own nothing is left.
 * @returns its origin, once the first build is served and changes are watched.
 */
export async function startHub(content: string, kept?: string): Promise<string> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'hotel-hub-site-')))
  const hub = startProgram(process.execPath, ['src/tools/bin/start.ts'], {
    HUB_CONTENT: content,
    HUB_OUT_DIR: join(folder, 'site'),
    HUB_PICTURES: join(folder, 'pictures'),
    PORT: '0',
    // The same at each start, so that what was built before is used.
    HUB_SITE_URL: 'http://localhost:4321',
    NODE_ENV: 'production',
    VITEST: '',
  })
  onTestFinished(async () => {
    const { exitCode } = hub
    await hub.stop()
    if (kept === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    // Whoever asks a hub that has ended only sees that the connection is refused.
    expect(exitCode, `the hub ended while it was needed:\n${hub.said}`).toBeNull()
  })
  await hub.hears(/What is published shows at once\./)
  return hub.hears(/http:\/\/localhost:\d+/)
}
