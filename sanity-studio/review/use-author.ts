import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { findAuthor } from './find-author.ts'

/** While somebody types, a revision lasts about a second: only one that stays is asked for. */
const SETTLED = 700
/** Sanity's log may be a moment behind. */
const AGAIN = 2_000
const TRIES = 5

/** The author of a revision of a document by the transaction log; undefined until it is known. */
export function useAuthor(documentId: string | undefined, revision: string | undefined): string | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<{ readonly revision: string; readonly author: string }>()

  useEffect(() => {
    if (documentId === undefined || revision === undefined) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask(id: string, rev: string, tries: number) {
      // A log that cannot be read is a log that does not know: the reason why publishing waits is shown.
      const author = await findAuthor(client, id, rev).catch(() => undefined)
      if (isOver) return
      if (author !== undefined) setFound({ revision: rev, author })
      else if (tries > 1) timer = setTimeout(() => void ask(id, rev, tries - 1), AGAIN)
    }
    timer = setTimeout(() => void ask(documentId, revision, TRIES), SETTLED)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, documentId, revision])

  return found !== undefined && found.revision === revision ? found.author : undefined
}
