import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { getToday } from '../review/today.ts'
import { useSecondReader } from '../review/use-second-reader.ts'
import { carryOut, loadDocuments, takeBack, type Outcome } from './carry-out.ts'
import type { Change, Loaded, Planned } from './change.ts'
import { planChange } from './plan.ts'

/** How far a change is. */
export type Progress =
  | { readonly step: 'planning' }
  | { readonly step: 'running' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly step: 'done' | 'undone'; readonly outcomes: readonly Outcome[] }

/** A change to several documents, from its plan to its undo. */
export interface RunningChange {
  /** The documents as they were when the window opened; undefined until they are known. */
  readonly loaded: readonly Loaded[] | undefined
  /** Whether the documents could not be read. */
  readonly isUnreachable: boolean
  readonly progress: Progress
  plan(change: Change): readonly Planned[]
  /** Reads the documents again, plans anew and writes. @param written what an earlier attempt has written already. */
  run(change: Change, written: readonly Outcome[]): Promise<void>
  undo(outcomes: readonly Outcome[]): Promise<void>
}

const newId = () => crypto.randomUUID()

/** Plans, carries out and takes back a change to documents. @param ids the published ids, the same as long as the window is open. */
export function useChange(ids: readonly string[]): RunningChange {
  const client = useClient({ apiVersion: API_VERSION })
  const secondReader = useSecondReader()
  const [loaded, setLoaded] = useState<readonly Loaded[]>()
  const [isUnreachable, setUnreachable] = useState(false)
  const [progress, setProgress] = useState<Progress>({ step: 'planning' })

  useEffect(() => {
    let isOver = false
    loadDocuments(client, ids)
      .then((found) => {
        if (!isOver) setLoaded(found)
      })
      .catch(() => {
        if (!isOver) setUnreachable(true)
      })
    return () => {
      isOver = true
    }
  }, [client, ids])

  const plan = (change: Change, documents = loaded ?? []) =>
    planChange(documents, change, { today: getToday(), secondReader, newId })

  async function run(change: Change, written: readonly Outcome[]): Promise<void> {
    setProgress({ step: 'running', done: 0, total: ids.length })
    try {
      const planned = plan(change, await loadDocuments(client, ids))
      const total = planned.filter(({ fate }) => fate.state === 'change').length
      const outcomes = await carryOut(client, planned, (done) => setProgress({ step: 'running', done, total }))
      setProgress({ step: 'done', outcomes: [...written, ...outcomes] })
    } catch {
      setUnreachable(true)
      setProgress({ step: 'planning' })
    }
  }

  async function undo(outcomes: readonly Outcome[]): Promise<void> {
    const total = outcomes.length
    setProgress({ step: 'undoing', done: 0, total })
    const undone = await takeBack(client, outcomes, newId, (done) => setProgress({ step: 'undoing', done, total }))
    setProgress({ step: 'undone', outcomes: undone })
  }

  return { loaded, isUnreachable, progress, plan, run, undo }
}
