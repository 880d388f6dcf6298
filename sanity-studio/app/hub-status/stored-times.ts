import type { SanityClient } from '@sanity/client'

import type { Revision } from '../connection/transaction-log.ts'

type Stored = { readonly _rev: string; readonly _updatedAt: string }

/**
 * When documents changed last, by the revision that they have now; a revision that was followed by another one is missing.
 * The Studio's own state of an open document has another time: that at which this browser heard of the change.
 * @throws ClientError or ServerError where the lake cannot be read.
 */
export async function findStoredTimes(
  client: SanityClient,
  revisions: readonly Revision[],
): Promise<ReadonlyMap<string, string>> {
  const ids = revisions.map(({ id }) => id)
  const options = { perspective: 'raw', tag: 'hub.stored-times' } as const
  const stored = await client.fetch<readonly Stored[]>('*[_id in $ids]{_rev, _updatedAt}', { ids }, options)
  return new Map(stored.map(({ _rev, _updatedAt }) => [_rev, _updatedAt]))
}
