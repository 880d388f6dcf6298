import type { SanityClient } from '@sanity/client'

interface LogEntry {
  readonly id: string
  readonly author?: string
}

/** A revision of a document: the id of the transaction that led to it. */
export interface Revision {
  readonly id: string
  readonly revision: string
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

/** Authors by transaction id, kept for good: a logged transaction never changes. */
const known = new Map<string, string>()

async function askLog(
  client: SanityClient,
  documentIds: readonly string[],
  range: Readonly<Record<string, string>>,
): Promise<void> {
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/transactions/${documentIds.join(',')}`,
    query: { excludeContent: 'true', excludeMutations: 'true', tag: 'hub.review', ...range },
  })
  for (const { id, author } of parseLines(answer).filter(isLogEntry)) if (author !== undefined) known.set(id, author)
}

/**
 * The user id of the author of a revision according to the transaction log, which nobody can write by hand.
 * Undefined where the log does not have the transaction (yet).
 * @throws ClientError or ServerError where the log cannot be read.
 */
export async function findAuthor(client: SanityClient, { id, revision }: Revision): Promise<string | undefined> {
  if (!known.has(revision)) await askLog(client, [id], { fromTransaction: revision, toTransaction: revision })
  return known.get(revision)
}

/** How many transactions one request returns: as many as Sanity allows. */
const MOST_TRANSACTIONS = '1000'

/**
 * The authors of revisions of several documents, by revision: one request for all, and one each for the few that have
 * not changed for so long that it does not reach them. A revision that the log does not have (yet) is missing.
 * @throws ClientError or ServerError where the log cannot be read.
 */
export async function findAuthors(
  client: SanityClient,
  revisions: readonly Revision[],
): Promise<ReadonlyMap<string, string>> {
  const unknown = revisions.filter(({ revision }) => !known.has(revision))
  if (unknown.length > 0) {
    const ids = [...new Set(unknown.map(({ id }) => id))]
    await askLog(client, ids, { reverse: 'true', limit: MOST_TRANSACTIONS })
    await Promise.all(unknown.map((one) => findAuthor(client, one)))
  }
  return new Map(
    revisions.flatMap(({ revision }) => {
      const author = known.get(revision)
      return author === undefined ? [] : [[revision, author] as const]
    }),
  )
}
