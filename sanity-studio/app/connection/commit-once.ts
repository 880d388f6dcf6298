import { isHttpError, type Mutation, type SanityClient } from '@sanity/client'

/** Whether a transaction was stored. What only deletes leaves nothing to be found: it counts as not stored. */
async function isStored(client: SanityClient, transactionId: string): Promise<boolean> {
  const query = 'count(*[_rev == $transactionId])'
  return (await client.fetch<number>(query, { transactionId }, { perspective: 'raw' })) > 0
}

/**
 * Commits a transaction. Where its answer is lost, it looks whether it was stored.
 * @throws ClientError, ServerError or the network's error where nothing was stored.
 */
export async function commitOnce(
  client: SanityClient,
  transactionId: string,
  mutations: readonly Mutation[],
  tag: string,
): Promise<void> {
  try {
    await client.mutate([...mutations], { transactionId, tag })
  } catch (error) {
    const isAnswered = isHttpError(error) && error.statusCode < 500
    if (isAnswered || !(await isStored(client, transactionId).catch(() => false))) throw error
  }
}
