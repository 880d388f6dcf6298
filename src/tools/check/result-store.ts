import { join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'
import { readCacheFile, writeCacheFile } from '../cache-file.ts'
import { codeHash } from '../site/code-hash.ts'
import type { DocumentReport } from './document-report.ts'
import { isReport } from './stored-report.ts'

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

function toResults(value: unknown): Results {
  const { reports, soundAssets } = isRecord(value) ? value : {}
  const known = new Map<string, DocumentReport>()
  for (const [hash, report] of Object.entries(isRecord(reports) ? reports : {})) {
    if (isReport(report)) known.set(hash, report)
  }
  const versions = Array.isArray(soundAssets) ? soundAssets.filter((version) => typeof version === 'string') : []
  return { reports: known, soundAssets: new Set(versions) }
}

/**
 * A store in one file, which can be deleted at any time.
 * @param code the hash of the code whose results these are.
 */
export function createResultStore(file: string, code: string): ResultStore {
  const kind = `checks ${code}`
  return {
    read: async () => toResults(await readCacheFile(file, kind)),
    write: ({ reports, soundAssets }) =>
      writeCacheFile(file, kind, { reports: Object.fromEntries(reports), soundAssets: [...soundAssets] }),
  }
}

/** The store of this project's builds. @throws where its code cannot be read. */
export function projectResultStore(): ResultStore {
  return createResultStore(join('.cache', 'hub', 'checks.json'), codeHash())
}
