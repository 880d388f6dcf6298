import type { SanityClient } from '@sanity/client'

import type { Revision } from '../connection/transaction-log.ts'
import { askedOnce } from '../connection/asked-once.ts'
import { useByRevision } from '../connection/use-by-revision.ts'
import { findAuthor } from './authors.ts'

async function find(client: SanityClient, revisions: readonly Revision[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const one of revisions) {
    const author = await findAuthor(client, one)
    if (author !== undefined) found.set(one.revision, author)
  }
  return found
}

/**
 * While somebody types, each revision lasts about a second: the log is asked only about one that stays. Where it cannot be read the
 * author stays unknown, and the form says that publishing waits for it.
 */
const QUESTION = { find: askedOnce(find), delay: 700, attempts: 5 }

/** The author of a revision of a document according to the transaction log; undefined until it is known. */
export function useAuthor(documentId: string | undefined, revision: string | undefined): string | undefined {
  const isAsked = documentId !== undefined && revision !== undefined
  const authors = useByRevision(isAsked ? [{ id: documentId, revision }] : [], QUESTION)
  return revision === undefined ? undefined : authors.get(revision)
}
