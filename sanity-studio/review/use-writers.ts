import { applyPatch } from 'mendoza'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { findWriters, type ApplyPatch, type DraftToAsk } from './draft-writers.ts'

/** In milliseconds. While somebody types, each revision lasts about a second: the log is asked only about one that stays. */
const DEBOUNCE = 700
/** In milliseconds: Sanity's log may be a moment behind. */
const RETRY_DELAY = 2_000
const ATTEMPTS = 5

const NOBODY: ReadonlyMap<string, readonly string[]> = new Map()

const apply: ApplyPatch = (state, patch): unknown => (Array.isArray(patch) ? applyPatch(state, patch) : state)

/** Who wrote in drafts according to the transaction log, by the revision of the draft; those that are known. */
export function useWriters(drafts: readonly DraftToAsk[]): ReadonlyMap<string, readonly string[]> {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState(NOBODY)
  const key = drafts.map(({ id, revision }) => `${id} ${revision}`).join('\n')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const wanted = key === '' ? [] : key.split('\n').map((line) => line.split(' '))
    const asked = wanted.flatMap(([id, revision]) => (id && revision ? [{ id, revision }] : []))
    async function ask(attempts: number) {
      // Where the log cannot be read the writers stay unknown, and the form says that publishing waits for it.
      const writers = await findWriters(client, asked, apply).catch(() => NOBODY)
      if (isOver) return
      setFound(writers)
      if (writers.size < asked.length && attempts > 1) timer = setTimeout(() => void ask(attempts - 1), RETRY_DELAY)
    }
    if (asked.length > 0) timer = setTimeout(() => void ask(ATTEMPTS), DEBOUNCE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, key])

  return found
}
