import type { SanityClient } from '@sanity/client'

import type { Revision } from './transaction-log.ts'

/** Asks about revisions. */
type Find<Answer> = (client: SanityClient, asked: readonly Revision[]) => Promise<ReadonlyMap<string, Answer>>

/**
 * The same question, sent once while its answer is on its way: the actions, badges and notices of a form ask it at the same moment,
 * and the log of a large content takes seconds for each.
 */
export function askedOnce<Answer>(find: Find<Answer>): Find<Answer> {
  const onTheirWay = new Map<string, ReturnType<Find<Answer>>>()
  return (client, asked) => {
    const key = JSON.stringify(asked)
    const answer = onTheirWay.get(key) ?? find(client, asked).finally(() => onTheirWay.delete(key))
    onTheirWay.set(key, answer)
    return answer
  }
}
