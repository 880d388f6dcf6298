import type { JsonObject, LakeDocument } from '../document.ts'

/** What one transaction did to one document. No `before`: it was created. No `after`: it is gone. */
export interface Change {
  readonly documentId: string
  readonly before?: LakeDocument
  readonly after?: LakeDocument
  /** The mutations that did it, as Sanity's API writes them: what listeners are told. */
  readonly mutations: readonly JsonObject[]
}

/** Changes that happened together or not at all. */
export interface Transaction {
  readonly id: string
  /** The id of the person who did it. */
  readonly author: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly changes: readonly Change[]
}

/** Which transactions of the history are asked for. */
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

/** The store of record: every document as it is now, and every transaction that led there. */
export interface Store {
  /** All documents of now, drafts and assets included, by id. Read only; changes with each commit. */
  readonly byId: ReadonlyMap<string, LakeDocument>
  /** The same as a list, made anew only after a commit. */
  all(): readonly LakeDocument[]
  /**
   * Writes a transaction durably (it is on disk when this returns) and then tells the listeners.
   * @throws LakeFault 409 where a transaction of this id is stored, 507 where the disk is full, 500 where it is read-only.
   */
  commit(transaction: Transaction): void
  /** Calls back after each commit, in order. @returns how to stop that. */
  onCommit(listener: (transaction: Transaction) => void): () => void
  /** The transactions that touched certain documents, oldest first unless asked otherwise. */
  history(range: HistoryRange): readonly Transaction[]
  /** The id of the last transaction; undefined in an empty store. */
  last(): string | undefined
  /** A transaction and all that followed, in order; undefined where it is not stored, or with more changes than `most`. */
  since(transactionId: string, most: number): readonly Transaction[] | undefined
  /** A small durable value: people, last import, layout of the Studio. */
  setting(key: string): string | undefined
  saveSetting(key: string, value: string): void
  close(): void
}
