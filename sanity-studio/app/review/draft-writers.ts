import type { SanityClient } from '@sanity/client'

import { readLog, type LogEntry } from '../connection/transaction-log.ts'
import { writersOf, type LoggedTransaction } from '../../model/rules/draft-writers.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'
import { isStored, type Stored } from '../../model/rules/stored.ts'

/** A revision of a draft. */
export interface DraftToAsk {
  /** The id of the published document. */
  readonly id: string
  /** The revision of the draft. */
  readonly revision: string
}

/** Applies a patch in the format of the history: `applyPatch` of mendoza, which is only among the Studio's packages. */
export type ApplyPatch = (state: unknown, patch: unknown) => unknown

/** By the revision of the draft, kept for good: what led to it never changes. */
const known = new Map<string, readonly string[]>()

/** How many transactions one request returns, as many as Sanity allows, and how many requests are made for one question. */
const MOST_TRANSACTIONS = 1000
const MOST_REQUESTS = 10

/** How many drafts one request asks for: their ids are in its address. */
const MOST_DRAFTS = 20

/** The transactions of documents, the newest first. */
async function readWholeLog(client: SanityClient, ids: readonly string[]): Promise<readonly LogEntry[]> {
  const log: LogEntry[] = []
  for (let request = 0; request < MOST_REQUESTS; request += 1) {
    const last = log.at(-1)?.id
    const page = await readLog(client, ids, {
      ...{ reverse: 'true', limit: String(MOST_TRANSACTIONS), includeIdentifiedDocumentsOnly: 'true' },
      ...{ excludeContent: 'true', excludeMutations: 'true', effectFormat: 'mendoza' },
      ...(last !== undefined && { toTransaction: last }),
    })
    // Each page begins with the last transaction of the one before.
    log.push(...page.filter(({ id }) => id !== last))
    if (page.length < MOST_TRANSACTIONS) break
  }
  return log
}

/** The state of a document as the patches see it. */
function withoutRevision(document: Stored | undefined): Fields | null {
  return document === undefined
    ? null
    : Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_rev'))
}

/** The log with the states of the documents, which its patches lead back to. @param now the documents as they are. */
function* withStates(
  log: readonly LogEntry[],
  now: ReadonlyMap<string, Stored>,
  apply: ApplyPatch,
): Generator<LoggedTransaction> {
  const states = new Map<string, unknown>()
  for (const { author, effects } of log) {
    const changes = Object.entries(effects ?? {}).map(([documentId, effect]) => {
      const after = states.has(documentId) ? states.get(documentId) : withoutRevision(now.get(documentId))
      const before = isFields(effect) ? apply(after, effect['revert']) : after
      states.set(documentId, before)
      return { documentId, ...(isFields(before) && { before }), ...(isFields(after) && { after }) }
    })
    yield { author, changes }
  }
}

/** Whether the log goes up to a document as it is, which may be a moment behind. */
function isUpTo(log: readonly LogEntry[], document: Stored | undefined): boolean {
  if (document === undefined) return true
  const last = log.find(({ effects }) => effects?.[document._id] !== undefined)
  // In Sanity's cloud the log forgets: what has not changed for long is not in it.
  return last === undefined || last.id === document._rev
}

async function askLog(client: SanityClient, asked: readonly DraftToAsk[], apply: ApplyPatch): Promise<void> {
  const ids = asked.flatMap(({ id }) => [id, `drafts.${id}`])
  const [found, log] = await Promise.all([
    client.fetch<unknown>('*[_id in $ids]', { ids }, { perspective: 'raw', tag: 'hub.review' }),
    readWholeLog(client, ids),
  ])
  const stored = Array.isArray(found) ? found.filter(isStored) : []
  const now = new Map(stored.map((document) => [document._id, document]))
  for (const { id, revision } of asked) {
    const [draft, published] = [now.get(`drafts.${id}`), now.get(id)]
    if (draft?._rev !== revision || !isUpTo(log, draft) || !isUpTo(log, published)) continue
    const ofOne = log.map((entry) => ({
      ...entry,
      effects: Object.fromEntries(
        Object.entries(entry.effects ?? {}).filter(([name]) => name === id || name === draft._id),
      ),
    }))
    const writers = writersOf({ id, draft, published }, withStates(ofOne, now, apply))
    if (writers !== undefined) known.set(revision, writers)
  }
}

/**
 * The ids of all who wrote what is not published of drafts, by the revision of the draft, according to the transaction log,
 * which nobody can write by hand. A draft is missing that has another revision by now, or that the log does not know (yet).
 * @throws ClientError or ServerError where the log cannot be read.
 */
export async function findWriters(
  client: SanityClient,
  asked: readonly DraftToAsk[],
  apply: ApplyPatch,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unknown = asked.filter(({ revision }) => !known.has(revision))
  for (let at = 0; at < unknown.length; at += MOST_DRAFTS) {
    await askLog(client, unknown.slice(at, at + MOST_DRAFTS), apply)
  }
  return new Map(
    asked.flatMap(({ revision }) => {
      const writers = known.get(revision)
      return writers === undefined ? [] : [[revision, writers] as const]
    }),
  )
}
