import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, 'localhost', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Waits until a process has said something. @throws Error with all it said, where it ends before. */
function heard(child: ChildProcess, words: string): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString()
      if (said.includes(words)) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', (code, signal) => reject(new Error(`The hub ended (${code ?? signal}):\n${said}`)))
  })
}

/**
 * Starts the hub as `npm start` does, on a content folder, and ends it with the test.
 * @returns its origin, once the first build is served and changes are watched.
 */
export async function startHub(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-site-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['src/tools/start.ts'], {
    env: {
      ...process.env,
      HUB_CONTENT: content,
      HUB_OUT_DIR: join(folder, 'site'),
      PORT: String(port),
      NODE_ENV: 'production',
      VITEST: '',
    },
  })
  onTestFinished(async () => {
    child.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  await heard(child, 'It is built again whenever the content changes.')
  return `http://localhost:${port}`
}
