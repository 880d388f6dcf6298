import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a lake reads and writes, beside each other in its folder. */
const PARTS = ['content', 'store']
const KEPT = 'before-the-test'

/**
 * Keeps a copy of the content and the store of a lake as they are before a test. All of it is written by this process, so
 * nothing changes while it is copied without a pause.
 */
export function keepState(folder: string): void {
  rmSync(join(folder, KEPT), { recursive: true, force: true })
  for (const part of PARTS) cpSync(join(folder, part), join(folder, KEPT, part), { recursive: true })
}

/** Puts back what was kept, while no lake runs in the folder: a second try of a test begins where the first began. */
export function restoreState(folder: string): void {
  for (const part of PARTS) {
    rmSync(join(folder, part), { recursive: true, force: true })
    cpSync(join(folder, KEPT, part), join(folder, part), { recursive: true })
  }
}
