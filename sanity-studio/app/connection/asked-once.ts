import type { SanityClient } from '@sanity/client'

/** Asks about revisions or documents. */
type Find<Asked, Answer> = (client: SanityClient, asked: readonly Asked[]) => Promise<ReadonlyMap<string, Answer>>

/**
 * The same question, sent once while its answer is on its way: the actions, badges and notices of a form ask it at the same moment,
 * and the log of a large content takes seconds for each.
 */
export function askedOnce<Asked, Answer>(find: Find<Asked, Answer>): Find<Asked, Answer> {
  const onTheirWay = new Map<string, ReturnType<Find<Asked, Answer>>>()
  return (client, asked) => {
    const key = JSON.stringify(asked)
    const answer = onTheirWay.get(key) ?? find(client, asked).finally(() => onTheirWay.delete(key))
    onTheirWay.set(key, answer)
    return answer
  }
}
