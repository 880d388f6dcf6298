import type { SanityClient } from '@sanity/client'

/** A revision of a document: the id of the transaction that led to it. */
export interface Revision {
  readonly id: string
  readonly revision: string
}

/** A transaction as the log describes it, without the changes that it made. */
export interface LogEntry {
  readonly id: string
  readonly author?: string
  readonly timestamp?: string
  /** What was sent; only where the content was asked for. */
  readonly mutations?: readonly unknown[]
  /** The patches of each document, there (`apply`) and back (`revert`); only where `effectFormat` was asked for. */
  readonly effects?: Readonly<Record<string, unknown>>
}

function isLogEntry(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The lines of newline-delimited JSON. The client returns text, or parsed JSON where there is only one line. */
function parseLines(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'string') return Array.isArray(answer) ? answer : [answer]
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

/**
 * Reads the transactions of documents from the log, which nobody can write by hand.
 * @param query which of them, in the words of the API: `limit`, `reverse`, `fromTransaction`, `excludeContent` …
 * @throws ClientError or ServerError where the log cannot be read.
 */
export async function readLog(
  client: SanityClient,
  documentIds: readonly string[],
  query: Readonly<Record<string, string>>,
): Promise<readonly LogEntry[]> {
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/transactions/${documentIds.join(',')}`,
    query: { ...query, tag: 'hub.review' },
  })
  return parseLines(answer).filter(isLogEntry)
}
