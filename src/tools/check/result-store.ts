import { join } from 'node:path'

import { readCacheFile, writeCacheFile } from '../cache-file.ts'
import { codeHash } from '../site/code-hash.ts'
import type { DocumentReport } from './document-report.ts'

/** Results of checks, each of which holds as long as the documents that it is about stay the same. */
export interface Results {
  /** By the hash of their document. */
  readonly reports: ReadonlyMap<string, DocumentReport>
  /** The versions of images and files in which nothing is wrong. */
  readonly soundAssets: ReadonlySet<string>
}

/** Keeps results from one process to the next. */
export interface ResultStore {
  /** The results that the same code wrote last; none where they cannot be used. Never fails: all can be found again. */
  read(): Promise<Results>
  write(results: Results): Promise<void>
}

interface StoredResults {
  readonly reports: Readonly<Record<string, DocumentReport>>
  readonly soundAssets: readonly string[]
}

/**
 * A store in one file, which can be deleted at any time.
 * @param code the hash of the code whose results these are.
 */
export function createResultStore(file: string, code: string): ResultStore {
  const kind = `checks ${code}`
  return {
    async read() {
      // oxlint-disable-next-line typescript/no-unsafe-assignment -- written below, by the same code
      const stored: StoredResults | undefined = await readCacheFile(file, kind)
      return { reports: new Map(Object.entries(stored?.reports ?? {})), soundAssets: new Set(stored?.soundAssets) }
    },
    write({ reports, soundAssets }) {
      const results: StoredResults = { reports: Object.fromEntries(reports), soundAssets: [...soundAssets] }
      return writeCacheFile(file, kind, results)
    },
  }
}

/** The store of this project's builds. @throws where its code cannot be read. */
export function projectResultStore(): ResultStore {
  return createResultStore(join('.cache', 'hub', 'checks.json'), codeHash())
}
