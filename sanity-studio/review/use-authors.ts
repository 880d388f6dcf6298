import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { findAuthors, type Revision } from './authors.ts'

/** In milliseconds: Sanity's log may be a moment behind. */
const RETRY_DELAY = 2_000
const ATTEMPTS = 3

const NOBODY: ReadonlyMap<string, string> = new Map()

/** The authors of revisions of several documents according to the transaction log, by revision; those that are known. */
export function useAuthors(revisions: readonly Revision[]): ReadonlyMap<string, string> {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState(NOBODY)
  const key = revisions.map(({ id, revision }) => `${id} ${revision}`).join('\n')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const wanted = key === '' ? [] : key.split('\n').map((line) => line.split(' '))
    const asked = wanted.flatMap(([id, revision]) => (id && revision ? [{ id, revision }] : []))
    async function ask(attempts: number) {
      // Where the log cannot be read the authors stay unknown, and the page shows no names.
      const authors = await findAuthors(client, asked).catch(() => NOBODY)
      if (isOver) return
      setFound(authors)
      if (authors.size < asked.length && attempts > 1) timer = setTimeout(() => void ask(attempts - 1), RETRY_DELAY)
    }
    if (asked.length > 0) void ask(ATTEMPTS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, key])

  return found
}
