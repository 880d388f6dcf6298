import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cpuSecondsIn, megabytesOf } from './process-tree.ts'

/** How often memory is looked at. */
const LOOK_MS = 50

/** A shell that waits for a command: the kernel then adds to the shell's account what the command has used. */
const WAIT_AND_COUNT = 'stat=$1; shift; "$@"; code=$?; cat /proc/$$/stat >"$stat"; exit $code'

/** A command, and where and with what it runs. */
export interface Command {
  readonly name: string
  readonly parameters: readonly string[]
  readonly folder?: string
  /** Variables beside those of this process. */
  readonly environment?: NodeJS.ProcessEnv
}

/** What a command used until it ended, with all processes that it started. */
export interface CommandFigures {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  /** All that it said, on both of its outputs. */
  readonly said: string
}

/**
 * Runs a command until it ends.
 * @throws Error with all that it said, where it cannot be started or fails.
 */
export async function runMeasured({ name, parameters, folder, environment }: Command): Promise<CommandFigures> {
  const work = await mkdtemp(join(tmpdir(), 'hotel-hub-command-'))
  const statFile = join(work, 'stat')
  const start = performance.now()
  const shell = spawn('sh', ['-c', WAIT_AND_COUNT, 'sh', statFile, name, ...parameters], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [shell.stdout, shell.stderr]) output.on('data', (part: Buffer) => (said += part.toString()))
  let peakMegabytes = 0
  const look = () => {
    if (shell.pid !== undefined) peakMegabytes = Math.max(peakMegabytes, megabytesOf(shell.pid))
  }
  const looking = setInterval(look, LOOK_MS)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      shell.once('error', reject)
      shell.once('close', resolve)
    })
    const wallSeconds = (performance.now() - start) / 1000
    if (code !== 0) throw new Error(`“${[name, ...parameters].join(' ')}” failed:\n${said}`)
    return { wallSeconds, cpuSeconds: cpuSecondsIn(await readFile(statFile, 'utf8')), peakMegabytes, said }
  } finally {
    clearInterval(looking)
    await rm(work, { recursive: true, force: true })
  }
}
