import { brotliCompressSync, gzipSync } from 'node:zlib'

import { toDetails } from '../../../src/search/index/card-details.ts'
import { toCards } from '../../../src/search/index/to-cards.ts'
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

/**
 * What our index holds of documents besides terms and postings, in brotli: what results show, are filtered and
 * explained by. The index of another engine holds none of it.
 */
export function weighCards(documents: readonly SearchDocument[]): number {
  return brotliCompressSync(JSON.stringify([toCards(documents, 'en'), documents.map(toDetails)])).length
}

/** The titles of documents, in brotli: ours are part of the cards, with what else a result shows. */
export function weighTitles(documents: readonly SearchDocument[]): number {
  return brotliCompressSync(JSON.stringify(documents.map(({ title }) => title))).length
}
