import type { SanityClient } from '@sanity/client'

import { readLog, type Revision } from '../connection/transaction-log.ts'

/** Authors by transaction id, kept for good: a logged transaction never changes. */
const known = new Map<string, string>()

async function askLog(
  client: SanityClient,
  documentIds: readonly string[],
  range: Readonly<Record<string, string>>,
): Promise<void> {
  const log = await readLog(client, documentIds, { excludeContent: 'true', excludeMutations: 'true', ...range })
  for (const { id, author } of log) if (author !== undefined) known.set(id, author)
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
