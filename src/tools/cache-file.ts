import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { replaceFile } from './replace-file.ts'

/*
 * A file of results that could be computed again. Its first line names what it holds and its checksum, so that a file that was
 * cut, edited or written by other code is not used.
 */

function headOf(kind: string, body: string): string {
  return `${kind} ${hash('sha256', body)}`
}

/**
 * Reads what was written last.
 * @param kind what the file must hold, and of which version or code.
 * @returns undefined where there is no such file or it cannot be used.
 */
export async function readCacheFile(file: string, kind: string) {
  const text = await readFile(file, 'utf8').catch(() => '')
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== headOf(kind, body)) return undefined
  // A file with the right checksum was written below, by code that gave it this kind.
  // oxlint-disable-next-line typescript/no-unsafe-return -- typed by who reads it
  return JSON.parse(body)
}

/** Writes what JSON can hold. A full disk, or a folder that may not be written to, costs the next process time and nothing else. */
export async function writeCacheFile(file: string, kind: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value)
  await replaceFile(file, `${headOf(kind, body)}\n${body}`).catch(() => undefined)
}
