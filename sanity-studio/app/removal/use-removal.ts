import { useEffect, useState } from 'react'
import { useClient, useUnstableObserveDocument, type SanityDocument } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { readLog } from '../connection/transaction-log.ts'
import { readRequest, removalIdOf, type RemovalRequest } from '../../model/rules/removal.ts'

/** A request to remove a document, as the Studio knows it now. */
export interface ObservedRemoval extends RemovalRequest {
  /** The revision of the request itself. */
  readonly revision: string
}

interface LastAuthors {
  readonly revision: string
  readonly last: string | undefined
  readonly earlier: string | undefined
}

/** In milliseconds: Sanity's log may be a moment behind. */
const RETRY_DELAY = 2_000
const ATTEMPTS = 5

/** The authors of the last two transactions of a document; undefined until the log has the revision. */
function useLastAuthors(documentId: string, revision: string | undefined): LastAuthors | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<LastAuthors>()
  useEffect(() => {
    if (revision === undefined) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask(rev: string, attempts: number) {
      // Where the log cannot be read, the dialog says that the history does not say yet who made the request.
      const log = await readLog(client, [documentId], { excludeContent: 'true', reverse: 'true', limit: '2' }).catch(
        () => [],
      )
      if (isOver) return
      const [last, earlier] = log
      if (last?.id === rev) setFound({ revision: rev, last: last.author, earlier: earlier?.author })
      else if (attempts > 1) timer = setTimeout(() => void ask(rev, attempts - 1), RETRY_DELAY)
    }
    void ask(revision, ATTEMPTS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, documentId, revision])
  return found !== undefined && found.revision === revision ? found : undefined
}

/** Observes the request to remove a document: undefined while it is loading, null where there is none. */
export function useRemoval(publishedId: string): ObservedRemoval | null | undefined {
  const id = removalIdOf(publishedId)
  const { document, loading } = useUnstableObserveDocument<SanityDocument>(id)
  const stored = document ?? null
  const authors = useLastAuthors(id, stored?._rev)
  if (loading) return undefined
  if (stored === null) return null
  const isApproved = stored['approvedRevision'] !== undefined
  const requester = isApproved ? authors?.earlier : authors?.last
  return { ...readRequest(stored, { requester, approver: authors?.last }), revision: stored._rev }
}
