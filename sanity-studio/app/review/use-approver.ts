import type { SanityClient } from '@sanity/client'

import { reviewIdOf } from '../../model/rules/review-id.ts'
import { askedOnce } from '../connection/asked-once.ts'
import { readLog, type Revision } from '../connection/transaction-log.ts'
import { useByRevision } from '../connection/use-by-revision.ts'

/** The review is deleted after the publication: what was written into it last before that is the approval, if it set one. */
async function find(client: SanityClient, revisions: readonly Revision[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { id, revision } of revisions) {
    const [last] = await readLog(client, [reviewIdOf(id)], { reverse: 'true', limit: '1', toTransaction: revision })
    const isApproval = JSON.stringify(last?.mutations ?? []).includes('"approvedRevision":')
    if (isApproval && last?.author !== undefined) found.set(revision, last.author)
  }
  return found
}

const QUESTION = { find: askedOnce(find), delay: 0, attempts: 1 }

/** Who approved what is published of a document, according to the log; undefined where nobody did, or until it is known. */
export function useApprover(publishedId: string, revision: string | undefined): string | undefined {
  const approvers = useByRevision(revision === undefined ? [] : [{ id: publishedId, revision }], QUESTION)
  return revision === undefined ? undefined : approvers.get(revision)
}
