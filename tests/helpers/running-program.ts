import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

import { findProgram, installCommand } from '../../src/tools/debian-packages.ts'

/** @throws Error that says which package of Debian to install, where a program is missing. */
export function requireProgram(name: string, debianPackage: string): void {
  if (findProgram([name]) !== undefined) return
  throw new Error(`${name} is not installed. Run “sudo sh -c '${installCommand([debianPackage])}'”.`)
}

/** A program that runs beside the tests. */
export interface RunningProgram {
  /** Its process; undefined where it could not be started. */
  readonly pid: number | undefined
  /** All that it has said so far, on both of its outputs. */
  readonly said: string
  /** How it ended; null while it runs. */
  readonly exitCode: number | null
  /**
   * Waits until it has said some words.
   * @returns what the first group of the pattern captures, or the whole match.
   * @throws Error with all that it said, where it ends before.
   */
  hears(words: RegExp): Promise<string>
  /** Ends it, and comes back when it has ended. */
  stop(): Promise<void>
}

/** How long the last words of a program that has ended may be on their way, in milliseconds. */
const LAST_WORDS_MS = 1_000

/** Starts a program. @param environment variables beside those of the tests. */
export function startProgram(
  name: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): RunningProgram {
  const child = spawn(name, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  const outputs = [child.stdout, child.stderr]
  const closed = once(child, 'close')
  // Not “close” alone: what the program has started may hold its outputs open.
  const ended = once(child, 'exit')
  let said = ''
  for (const output of outputs) output.on('data', (part: Buffer) => (said += part.toString()))

  return {
    pid: child.pid,
    get said() {
      return said
    },
    get exitCode() {
      return child.exitCode
    },
    hears: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const [whole, captured = whole] = words.exec(said) ?? []
          if (captured === undefined) return
          for (const output of outputs) output.off('data', look)
          resolve(captured)
        }
        for (const output of outputs) output.on('data', look)
        look()
        void ended
          .then(() => Promise.race([closed, setTimeout(LAST_WORDS_MS)]))
          .then(() => reject(new Error(`${name} ended before it said ${words.source}:\n${said}`)))
      }),
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
