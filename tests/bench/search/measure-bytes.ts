import { brotliCompressSync, gzipSync } from 'node:zlib'

import type { SearchDocument } from '../../../src/search/model.ts'
import { bundle } from './bundle.ts'
import type { ClientEngine } from './client-files.ts'
import type { Bytes } from './figures.ts'

/** Weighs an engine and its index for documents. */
export async function measureBytes(engine: ClientEngine, documents: readonly SearchDocument[]): Promise<Bytes> {
  const files = [...(await engine.index(documents))].map(
    ([path, content]) => [path, brotliCompressSync(content).length] as const,
  )
  return {
    index: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    files: new Map(files),
    code: gzipSync(await bundle(engine.module), { level: 9 }).length,
  }
}

/** The titles of documents, in brotli by themselves. */
export function weighTitles(documents: readonly SearchDocument[]): number {
  return brotliCompressSync(JSON.stringify(documents.map(({ title }) => title))).length
}
