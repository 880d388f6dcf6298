import type { JsonObject, LakeDocument } from '../document.ts'
import type { WriteLog, WriteRequest } from './write-log.ts'

/** The change that one transaction made to one document. Without `before` it was created, without `after` it was deleted. */
export interface Change {
  readonly documentId: string
  readonly before?: LakeDocument
  readonly after?: LakeDocument
  /** The mutations behind the change, in the format of Sanity's API: what listeners receive. */
  readonly mutations: readonly JsonObject[]
}

/** Changes that were stored together. */
export interface Transaction {
  readonly id: string
  /** The id of the person who sent it. */
  readonly author: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly changes: readonly Change[]
}

/** Selects transactions of the history. */
export interface HistoryRange {
  readonly documentIds: readonly string[]
  readonly fromTransaction?: string
  readonly toTransaction?: string
  readonly fromTime?: string
  readonly toTime?: string
  readonly authors?: readonly string[]
  readonly newestFirst?: boolean
  readonly limit?: number
}

/** The store of record: every document in its current state, and every transaction that led there. */
export interface Store extends WriteLog {
  /** The current documents by id, drafts and assets included. Changes with each commit. */
  readonly byId: ReadonlyMap<string, LakeDocument>
  /** The same as a list, ordered by id; the same list until the next commit. */
  all(): readonly LakeDocument[]
  /**
   * Stores a transaction durably (it is on disk when this returns) and then notifies the listeners.
   * @param request the request behind it, where the same one may be sent again.
   * @throws HttpError 409 where a transaction of this id exists, 507 where the disk is full, 500 where it is read-only.
   */
  commit(transaction: Transaction, request?: WriteRequest): void
  /** Stores transactions durably, all or none, and then notifies the listeners of each, in order. @throws as `commit`. */
  commitTogether(transactions: readonly Transaction[]): void
  /** Calls back after each commit, in order. @returns a function that unsubscribes. */
  onCommit(listener: (transaction: Transaction) => void): () => void
  /** The transactions that touched some documents, oldest first unless the range says otherwise. */
  history(range: HistoryRange): readonly Transaction[]
  /** A transaction by its id. */
  transaction(id: string): Transaction | undefined
  /** The ids of documents, drafts and the like that were deleted and do not exist now, the last one deleted first. */
  removedIds(): readonly string[]
  /** The id of the last transaction; undefined in an empty store. */
  last(): string | undefined
  /** A transaction and all after it, in order; undefined where it is unknown, or they have more changes than `limit`. */
  since(transactionId: string, limit: number): readonly Transaction[] | undefined
  /** A small durable value: people, hashes of content/, the layout of a person's Studio. */
  setting(key: string): string | undefined
  /** The settings whose keys begin with a text, by key. */
  settings(prefix: string): ReadonlyMap<string, string>
  /** Stores settings durably, all or none. @throws HttpError 507 where the disk is full, 500 where it is read-only. */
  saveSettings(settings: Readonly<Record<string, string>>): void
  close(): void
}
