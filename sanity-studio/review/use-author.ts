import { useEffect, useState } from 'react'
import { useClient, type SanityClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'

interface LogEntry {
  readonly id: string
  readonly author?: string
}

function isLogEntry(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The lines of newline-delimited JSON. The client returns text, or parsed JSON where there is only one line. */
function parseLines(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'string') return Array.isArray(answer) ? answer : [answer]
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

/** Authors by transaction id, kept for good: a logged transaction never changes. */
const authors = new Map<string, string>()

/**
 * The user id of the author of a revision according to the transaction log, which nobody can write by hand.
 * Undefined where the log does not have the transaction (yet).
 * @throws ClientError or ServerError where the log cannot be read.
 */
async function findAuthor(client: SanityClient, documentId: string, revision: string): Promise<string | undefined> {
  const cached = authors.get(revision)
  if (cached !== undefined) return cached
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/transactions/${documentId}`,
    query: { excludeContent: 'true', fromTransaction: revision, toTransaction: revision, tag: 'hub.review' },
  })
  const author = parseLines(answer)
    .filter(isLogEntry)
    .find(({ id }) => id === revision)?.author
  if (author !== undefined) authors.set(revision, author)
  return author
}

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
      const author = await findAuthor(client, id, rev).catch(() => undefined)
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
