import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../../sanity/source.ts'
import { replaceFile } from '../replace-file.ts'

/**
 * `build.json` of a site: what the Studio, or a person, asks to learn whether a document is on the hub. It names published
 * documents alone.
 */
export interface BuildRecord {
  /** When the pages were there, as an ISO 8601 date in UTC. */
  readonly builtAt: string
  /** The revision of each published document that the pages show; its time of change where the source has no revisions. */
  readonly documents: Readonly<Record<string, string>>
  /** Why a later change is not on the hub yet; absent where nothing waits. */
  readonly problems?: readonly Problem[]
}

const BUILD_FILE = 'build.json'

function revisionOf({ _rev, _updatedAt }: ContentDocument): string {
  if (typeof _rev === 'string') return _rev
  return typeof _updatedAt === 'string' ? _updatedAt : ''
}

/** Writes `build.json` into the folder of a site, now. */
export async function writeBuildRecord(folder: string, documents: readonly ContentDocument[]): Promise<void> {
  const record: BuildRecord = {
    builtAt: new Date().toISOString(),
    documents: Object.fromEntries(documents.map((document) => [document._id, revisionOf(document)])),
  }
  await replaceFile(join(folder, BUILD_FILE), JSON.stringify(record))
}

/** Says in `build.json` why the last change is not on the hub; with no problems, that nothing waits any more. */
export async function writeBuildProblems(folder: string, problems: readonly Problem[]): Promise<void> {
  const path = join(folder, BUILD_FILE)
  const before: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!isRecord(before)) return
  const record = Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'problems'))
  await replaceFile(path, JSON.stringify(problems.length === 0 ? record : { ...record, problems }))
}
