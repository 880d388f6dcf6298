import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A new empty folder, removed when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Writes a dataset as Sanity exports it into a folder of its own and answers the folder's path.
 * @param text data.ndjson as it stands in the file.
 * @param files further files by their path in the dataset, such as `images/ab-1x1.png`.
 */
export async function writeDatasetText(text: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder()
  await mkdir(join(folder, 'images'))
  await mkdir(join(folder, 'files'))
  await writeFile(join(folder, 'data.ndjson'), text)
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content)
  return folder
}

/** Writes documents, one a line, into a dataset of their own. */
export function writeDataset(documents: readonly object[]): Promise<string> {
  return writeDatasetText(documents.map((document) => `${JSON.stringify(document)}\n`).join(''), {})
}
