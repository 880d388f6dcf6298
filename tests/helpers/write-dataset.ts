import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

import { addStored } from './content-files.ts'

/** A new empty folder, removed when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Writes documents into a dataset of their own.
 * @param files further files by their path in the dataset, such as `images/ab-1x1.png`.
 * @returns its folder.
 */
export async function writeDataset(
  documents: readonly object[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await makeFolder()
  addStored(folder, documents)
  for (const [path, content] of Object.entries({ ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}
