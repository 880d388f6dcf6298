import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { findAuthor } from './authors.ts'

/** In milliseconds. While somebody types, each revision lasts about a second: the log is asked only about one that stays. */
const DEBOUNCE = 700
/** In milliseconds: Sanity's log may be a moment behind. */
const RETRY_DELAY = 2_000
const ATTEMPTS = 5

/** The author of a revision of a document according to the transaction log; undefined until it is known. */
export function useAuthor(documentId: string | undefined, revision: string | undefined): string | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<{ readonly revision: string; readonly author: string }>()

  useEffect(() => {
    if (documentId === undefined || revision === undefined) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask(id: string, rev: string, attempts: number) {
      // Where the log cannot be read the author stays unknown, and the form says that publishing waits for it.
      const author = await findAuthor(client, { id, revision: rev }).catch(() => undefined)
      if (isOver) return
      if (author !== undefined) setFound({ revision: rev, author })
      else if (attempts > 1) timer = setTimeout(() => void ask(id, rev, attempts - 1), RETRY_DELAY)
    }
    timer = setTimeout(() => void ask(documentId, revision, ATTEMPTS), DEBOUNCE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, documentId, revision])

  return found !== undefined && found.revision === revision ? found.author : undefined
}
