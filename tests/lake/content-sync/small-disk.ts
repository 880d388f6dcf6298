import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { onTestFinished } from 'vitest'

const run = promisify(execFile)

async function mount(args: readonly string[], purpose: string): Promise<void> {
  await run('mount', [...args]).catch((error: unknown) => {
    throw new Error(`${purpose} could not be made: mounting needs root on Linux. Nothing was tested here.`, {
      cause: error,
    })
  })
}

async function makePlace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-disk-'))
  onTestFinished(async () => {
    await run('umount', [folder]).catch(() => {})
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

/** A disk in memory. */
interface MemoryDisk {
  /** @param kilobytes that the disk holds from now on: at least those that are on it. */
  readonly resize: (kilobytes: number) => Promise<void>
  readonly release: () => Promise<void>
}

/**
 * Puts a disk in memory on a folder, whose files are hidden until it is released.
 * @param files how many files and folders it may have in all.
 */
export async function mountMemoryDisk(folder: string, kilobytes: number, files?: number): Promise<MemoryDisk> {
  const most = files === undefined ? '' : `,nr_inodes=${files}`
  await mount(['-t', 'tmpfs', '-o', `size=${kilobytes}k${most}`, 'tmpfs', folder], 'A small disk')
  return {
    resize: (size) => mount(['-o', `remount,size=${size}k`, folder], 'A disk of another size'),
    release: () => run('umount', [folder]).then(() => {}),
  }
}

/** A disk of its own in memory, so small that it can be filled. @param files how many it may have, folders too. */
export async function makeSmallDisk(
  kilobytes: number,
  files?: number,
): Promise<{ folder: string; grow: () => Promise<void> }> {
  const folder = await makePlace()
  const { resize } = await mountMemoryDisk(folder, kilobytes, files)
  return { folder, grow: () => resize(50_000) }
}

/** Makes a folder one that can only be read, for root too, which rights do not bind. */
export async function makeReadOnly(folder: string): Promise<{ release: () => Promise<void> }> {
  await mount(['--bind', folder, folder], 'A folder that can only be read')
  const release = () => run('umount', [folder]).then(() => {})
  onTestFinished(() => release().catch(() => {}))
  await mount(['-o', 'remount,ro,bind', folder], 'A folder that can only be read')
  return { release }
}
