import { documentHash } from '../../catalogue/source/document-hash.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { reportFinished } from './all-checks.ts'
import type { DocumentReport } from './document-report.ts'
import type { ReportedDocument } from './find-problems.ts'
import type { ResultStore } from './result-store.ts'

interface Kept {
  readonly report: DocumentReport
  isStored: boolean
}

/** The reports of this process. A document that changes is another object. */
let kept = new WeakMap<ContentDocument, Kept>()

/** Lets go of the reports of this process, where nothing is checked again. */
export function forgetReports(): void {
  kept = new WeakMap()
}

/** The versions of assets that the last check of this process found sound. */
let soundAssets: ReadonlySet<string> = new Set()

/** Fewer documents than this are checked in less time than a store takes to be read or written. */
const FEW = 100

/** The results that earlier checks leave to a new one. */
export interface KeptResults {
  readonly reported: readonly ReportedDocument[]
  readonly soundAssetsBefore: ReadonlySet<string>
}

/** Reports documents: from memory, else from the store, else by checking them. */
export async function reportDocuments(
  documents: readonly ContentDocument[],
  store: ResultStore | undefined,
): Promise<KeptResults> {
  const unknown = documents.filter((document) => !kept.has(document))
  const stored = unknown.length < FEW ? undefined : await store?.read()
  for (const document of unknown) {
    const known = stored?.reports.get(documentHash(document))
    kept.set(document, { report: known ?? (await reportFinished(document)), isStored: known !== undefined })
  }
  if (stored !== undefined) soundAssets = soundAssets.union(stored.soundAssets)
  const reported = documents.map((document): ReportedDocument => [document, kept.get(document)?.report ?? []])
  return { reported, soundAssetsBefore: soundAssets }
}

/** Keeps what a check found, in the store only where that is worth the time. */
export async function keepResults(
  documents: readonly ContentDocument[],
  sound: ReadonlySet<string>,
  store: ResultStore | undefined,
): Promise<void> {
  const hasNewAssets = !sound.isSubsetOf(soundAssets)
  soundAssets = sound
  const entries = documents.flatMap((document) => {
    const entry = kept.get(document)
    return entry === undefined ? [] : [{ document, entry }]
  })
  const unsaved = entries.filter(({ entry }) => !entry.isStored)
  if (store === undefined || (unsaved.length < FEW && !hasNewAssets)) return
  const reports = entries.map(({ document, entry }) => [documentHash(document), entry.report] as const)
  await store.write({ reports: new Map(reports), soundAssets: sound })
  for (const { entry } of entries) entry.isStored = true
}
