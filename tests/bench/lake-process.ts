import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { createClient, type SanityClient } from '@sanity/client'

import { isObject } from './documents.ts'

/** A lake in a process of its own. */
export interface LakeProcess {
  readonly client: SanityClient
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** A token of the person “Bench”. */
  readonly token: string
  /** Where a browser opens the Studio, signed in. */
  readonly address: string
  readonly startSeconds: number
  /** Has everything written to content/, as a publication does a moment later. */
  save(): Promise<void>
  /** The most memory that the process held so far. */
  peakMegabytes(): Promise<number>
  /** Has the system stop it as it is: its connections stay open, and nothing comes any more. */
  freeze(): void
  thaw(): void
  /** Has the system kill it (SIGKILL): it can do nothing more, not even save. */
  kill(): Promise<void>
  /** Has it save and end, unless it has; also where it is frozen. */
  stop(): Promise<void>
}

/** Starts a lake on two folders, with the built Studio where that is wanted, and waits until it answers. */
export async function startLakeProcess(content: string, store: string, studio?: string): Promise<LakeProcess> {
  const folders = [content, store, ...(studio === undefined ? [] : [studio])]
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-lake.ts'), ...folders], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', () => reject(new Error('The lake ended before it answered.')))
  })
  const said: unknown = JSON.parse(line)
  if (!isObject(said)) throw new Error(`The lake said ${line}`)
  const origin = String(said['origin']).replace('localhost', '127.0.0.1')
  const token = String(said['token'])
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    origin,
    token,
    startSeconds: Number(said['startSeconds']),
    address: String(said['address']),
    client: createClient({
      projectId: 'hub00000',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      useProjectHostname: false,
      apiHost: origin,
      token,
    }),
    async save() {
      const answer = await fetch(`${origin}/v1/lake/save`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
      })
      if (!answer.ok) throw new Error(`The lake did not save: ${await answer.text()}`)
    },
    async peakMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGCONT')
      child.stdin.end()
      await ended
    },
  }
}
