import { useUnstableObserveDocument, type SanityClient, type SanityDocument } from 'sanity'

import { readLog, type Revision } from '../connection/transaction-log.ts'
import { useByRevision } from '../connection/use-by-revision.ts'
import { readRequest, removalIdOf, type RemovalRequest } from '../../model/rules/removal.ts'

/** A request to remove a document, as the Studio knows it now. */
export interface ObservedRemoval extends RemovalRequest {
  /** The revision of the request itself. */
  readonly revision: string
}

interface LastAuthors {
  readonly last: string | undefined
  readonly earlier: string | undefined
}

/** The authors of the last two transactions of a document, by its revision; none until the log has it. */
async function findLastAuthors(
  client: SanityClient,
  [asked]: readonly Revision[],
): Promise<ReadonlyMap<string, LastAuthors>> {
  if (asked === undefined) return new Map()
  const query = { excludeContent: 'true', reverse: 'true', limit: '2' }
  const [last, earlier] = await readLog(client, [asked.id], query)
  if (last?.id !== asked.revision) return new Map()
  return new Map([[asked.revision, { last: last.author, earlier: earlier?.author }]])
}

/** Where the log cannot be read, the dialog says that the history does not say yet who made the request. */
const QUESTION = { find: findLastAuthors, delay: 0, attempts: 5 }

/** Observes the request to remove a document: undefined while it is loading, null where there is none. */
export function useRemoval(publishedId: string): ObservedRemoval | null | undefined {
  const id = removalIdOf(publishedId)
  const { document, loading } = useUnstableObserveDocument<SanityDocument>(id)
  const stored = document ?? null
  const authors = useByRevision(stored === null ? [] : [{ id, revision: stored._rev }], QUESTION).get(
    stored?._rev ?? '',
  )
  if (loading) return undefined
  if (stored === null) return null
  const isApproved = stored['approvedRevision'] !== undefined
  const requester = isApproved ? authors?.earlier : authors?.last
  return { ...readRequest(stored, { requester, approver: authors?.last }), revision: stored._rev }
}
