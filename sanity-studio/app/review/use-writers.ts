import type { SanityClient } from '@sanity/client'
import { applyPatch } from 'mendoza'

import { askedOnce } from '../connection/asked-once.ts'
import { useByRevision } from '../connection/use-by-revision.ts'
import { findWriters, type ApplyPatch, type DraftToAsk } from './draft-writers.ts'

const apply: ApplyPatch = (state, patch): unknown => (Array.isArray(patch) ? applyPatch(state, patch) : state)

/** Asks who wrote in drafts, by the revision of the draft; those that are known. */
export const askWriters = askedOnce((client: SanityClient, drafts: readonly DraftToAsk[]) =>
  findWriters(client, drafts, apply),
)

/**
 * While somebody types, each revision lasts about a second: the log is asked only about one that stays. Where it cannot be read the
 * writers stay unknown, and the form says that publishing waits for it.
 */
const QUESTION = {
  find: askWriters,
  delay: 700,
  attempts: 5,
}

/** Who wrote in drafts according to the transaction log, by the revision of the draft; those that are known. */
export function useWriters(drafts: readonly DraftToAsk[]): ReadonlyMap<string, readonly string[]> {
  return useByRevision(drafts, QUESTION)
}
