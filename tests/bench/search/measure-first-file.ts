import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { readContent } from '../../../src/catalogue/index.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'
import { buildIndex } from '../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { generateDataset } from '../generate-dataset.ts'
import { table } from '../table.ts'

const SIZES = [2_000, 10_000]

/** The most that may be fetched before the first answer, in KB of Brotli 11, by number of resources. */
const BUDGETS: Readonly<Record<number, number>> = { 2_000: 350, 10_000: 1_200 }

/** The quality of Brotli at which nginx compresses what it sends. */
const AS_SENT = 6

async function generateDocuments(resources: number): Promise<readonly SearchDocument[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-bench-'))
  try {
    await generateDataset('content', folder, resources)
    return documentsOf((await readContent({ HUB_CONTENT: folder })).library('en'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function weigh(resources: number): Promise<readonly string[]> {
  const { metadata } = buildIndex(await generateDocuments(resources), 'en')
  const kilobytes = (bytes: Uint8Array) => (bytes.length / 1024).toFixed(1)
  return [
    resources.toLocaleString('en'),
    kilobytes(brotliCompressSync(metadata)),
    String(BUDGETS[resources]),
    kilobytes(brotliCompressSync(metadata, { params: { [constants.BROTLI_PARAM_QUALITY]: AS_SENT } })),
    kilobytes(gzipSync(metadata)),
  ]
}

/** Weighs the one file that the search page fetches before its first answer, with generated resources. */
export async function measureFirstFile(): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const size of SIZES) rows.push(await weigh(size))
  return table(['before the first answer, KB', 'Brotli 11', 'budget', 'Brotli 6', 'gzip 6'], rows)
}
