import { isRecord } from './is-record.ts'
import type { Problem } from './problem.ts'

/** The file at the root of a site that says what the site shows. */
export const BUILD_FILE = 'build.json'

/** A published document as the last build found it. */
export interface BuiltDocument {
  /** Its revision; its time of change where the content has no revisions; empty where it has neither. */
  readonly revision: string
  /** When this revision came to the site, as an ISO 8601 date in UTC; absent where an earlier build of an unknown time brought it. */
  readonly since?: string
  /** Why readers do not see it, although it is published; absent where they do. */
  readonly hidden?: Pick<Problem, 'what' | 'fix'> & {
    /** The editors want it so: its first day has not begun, or its last is over. */
    readonly isPlanned?: true
  }
  /** What readers see of it, and when it gets a page, where it has none of its own although others of its type have; else absent. */
  readonly note?: string
}

/**
 * `build.json` of a site: what the Studio, or a person, asks to learn whether a document is on the hub. It names published
 * documents only.
 */
export interface BuildRecord {
  /** When the pages were there, as an ISO 8601 date in UTC. */
  readonly builtAt: string
  readonly documents: Readonly<Record<string, BuiltDocument>>
  /** Why single documents are not on the hub as they are published, while all others are; absent where all are. */
  readonly heldBack?: readonly Problem[]
  /** Why a later change is not on the hub yet; absent where nothing waits. */
  readonly problems?: readonly Problem[]
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isReason(value: unknown): boolean {
  return isRecord(value) && typeof value['what'] === 'string' && typeof value['fix'] === 'string'
}

function isProblem(value: unknown): value is Problem {
  return isReason(value) && isRecord(value) && typeof value['where'] === 'string' && isOptionalText(value['document'])
}

function isBuiltDocument(value: unknown): value is BuiltDocument {
  if (!isRecord(value) || typeof value['revision'] !== 'string') return false
  if (!isOptionalText(value['since']) || !isOptionalText(value['note'])) return false
  return value['hidden'] === undefined || isReason(value['hidden'])
}

function isBuildRecord(value: unknown): value is BuildRecord {
  if (!isRecord(value) || typeof value['builtAt'] !== 'string' || !isRecord(value['documents'])) return false
  const lists = [value['problems'] ?? [], value['heldBack'] ?? []]
  return (
    Object.values(value['documents']).every(isBuiltDocument) &&
    lists.every((list) => Array.isArray(list) && list.every(isProblem))
  )
}

/** Reads the text of a build.json; undefined where it is none, or one of a version of the hub that wrote it otherwise. */
export function parseBuildRecord(text: string): BuildRecord | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isBuildRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
