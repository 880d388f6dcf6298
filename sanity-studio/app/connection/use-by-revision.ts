import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from './api-version.ts'
import type { Revision } from './transaction-log.ts'

/** In milliseconds: Sanity's log may be a moment behind. */
const RETRY_DELAY = 2_000

/** How the lake is asked about revisions. */
interface RevisionQuestion<Answer> {
  /** Asks about all of them at once. A revision that it does not know (yet) is missing in the answer. */
  readonly find: (client: SanityClient, asked: readonly Revision[]) => Promise<ReadonlyMap<string, Answer>>
  /** In milliseconds, from the last change of the revisions until it is asked. */
  readonly delay: number
  readonly attempts: number
}

/**
 * What the lake says of revisions, by revision; those that are known. Where it cannot be read all stay unknown.
 * @param question is the same object at each rendering, or it is asked again.
 */
export function useByRevision<Answer>(
  revisions: readonly Revision[],
  question: RevisionQuestion<Answer>,
): ReadonlyMap<string, Answer> {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<ReadonlyMap<string, Answer>>(new Map<string, Answer>())
  const key = revisions.map(({ id, revision }) => `${id} ${revision}`).join('\n')

  useEffect(() => {
    const { find, delay } = question
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const wanted = key === '' ? [] : key.split('\n').map((line) => line.split(' '))
    const asked = wanted.flatMap(([id, revision]) => (id && revision ? [{ id, revision }] : []))
    async function ask(attempts: number) {
      const answers = await find(client, asked).catch(() => new Map<string, Answer>())
      if (isOver) return
      setFound(answers)
      if (answers.size < asked.length && attempts > 1) timer = setTimeout(() => void ask(attempts - 1), RETRY_DELAY)
    }
    if (asked.length > 0) timer = setTimeout(() => void ask(question.attempts), delay)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, key, question])

  return found
}
