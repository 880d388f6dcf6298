import type { SanityClient } from '@sanity/client'

import type { ReviewMethod } from '../../model/rules/review-method.ts'
import { loadDocuments } from '../table/several/carry-out.ts'
import { planChecked } from '../table/several/plan-checked.ts'

/** A document as a person saw it when she checked it. */
export interface ShownRevision {
  /** The published id. */
  readonly id: string
  readonly revision: string
}

/**
 * Writes into a published document that a person checked its facts today and found nothing to change, as for several at once.
 * @param shown what she checked: nothing is recorded of what somebody has changed since.
 * @param today YYYY-MM-DD.
 * @returns why it was not recorded, in one sentence; undefined where it was.
 * @throws ClientError where somebody else changed the document at the same moment, or the server cannot be reached.
 */
export async function recordCheck(
  client: SanityClient,
  { id, revision }: ShownRevision,
  how: ReviewMethod,
  today: string,
): Promise<string | undefined> {
  const [loaded] = await loadDocuments(client, [id])
  if (loaded === undefined) return 'It is not there any more: somebody deleted it.'
  const fate = planChecked(loaded, how, { today, newId: () => crypto.randomUUID() })
  if (fate.state !== 'change') return fate.why
  if (loaded.published?._rev !== revision) return 'Somebody changed it since it was shown to you: open it and look.'
  const { transactionId, mutations } = fate.writes
  await client.mutate([...mutations], { transactionId })
  return undefined
}
