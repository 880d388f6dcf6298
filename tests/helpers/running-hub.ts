import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished } from 'vitest'

/** What a process has said so far, and when it says some words. */
function listenTo(child: ChildProcess) {
  let said = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      said += part.toString()
      for (const listener of listeners) listener()
    })
  }
  return {
    said: () => said,
    /** @throws Error with all that was said, where the process ends before. */
    heard: (words: string) =>
      new Promise<void>((resolve, reject) => {
        listeners.add(() => {
          if (said.includes(words)) resolve()
        })
        child.once('close', (code, signal) => reject(new Error(`The hub ended (${code ?? signal}):\n${said}`)))
      }),
  }
}

/**
 * Starts the hub as `npm start` does, on a content folder, and ends it with the test.
 * @param onRead called once the first build has read the content.
 * @returns its origin, once the first build is served and changes are watched.
 */
export async function startHub(content: string, onRead?: () => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-site-'))
  const child = spawn(process.execPath, ['src/tools/bin/start.ts'], {
    env: {
      ...process.env,
      HUB_CONTENT: content,
      HUB_OUT_DIR: join(folder, 'site'),
      PORT: '0',
      NODE_ENV: 'production',
      VITEST: '',
    },
  })
  const { said, heard } = listenTo(child)
  onTestFinished(async () => {
    const { exitCode } = child
    child.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    // Whoever asks a hub that has ended only sees that the connection is refused.
    expect(exitCode, `the hub ended while it was needed:\n${said()}`).toBeNull()
  })
  if (onRead !== undefined) {
    await heard('[3/4]')
    onRead()
  }
  await heard('It is built again whenever the content changes.')
  return /http:\/\/localhost:\d+/.exec(said())?.[0] ?? ''
}
