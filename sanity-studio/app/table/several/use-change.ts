import { useEffect, useState } from 'react'
import { useClient, useSchema } from 'sanity'

import { API_VERSION } from '../../connection/api-version.ts'
import { fieldTitleOf } from '../../form/field-title.ts'
import { getToday } from '../../review/today.ts'
import { useSecondReader } from '../../review/use-second-reader.ts'
import { carryOut, loadDocuments, refuse, takeBack, type Outcome } from './carry-out.ts'
import { splitByRevision, type Change, type Loaded, type Planned } from './change.ts'
import { planChange } from './plan.ts'
import { useDraftChecks } from './use-draft-checks.ts'

/** How far a change is. */
export type Progress =
  | { readonly step: 'planning' }
  | { readonly step: 'running' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly step: 'done' | 'undone'; readonly outcomes: readonly Outcome[] }

/** A change to several documents, from its plan to its undo. */
export interface RunningChange {
  /** The documents as the window shows them; undefined until they are known, and checked where the change asks for that. */
  readonly loaded: readonly Loaded[] | undefined
  /** Whether the documents could not be read. */
  readonly isUnreachable: boolean
  readonly progress: Progress
  /** Whether the hub has told readers of changes before. */
  readonly tellsReaders: boolean
  plan(change: Change): readonly Planned[]
  /** Writes what the plan shows: a document that somebody has changed since it was shown is refused. */
  run(change: Change): Promise<void>
  /** Reads the documents again, so that the plan shows what a second attempt would do. */
  planAgain(): void
  undo(outcomes: readonly Outcome[]): Promise<void>
}

const newId = () => crypto.randomUUID()

/**
 * Plans, carries out and takes back a change to documents.
 * @param ids the published ids, the same as long as the window is open. @param isChecked whether it goes by what their forms say.
 */
export function useChange(ids: readonly string[], isChecked: boolean): RunningChange {
  const client = useClient({ apiVersion: API_VERSION })
  const secondReader = useSecondReader()
  const schema = useSchema()
  const [loaded, setLoaded] = useState<readonly Loaded[]>()
  const [isUnreachable, setUnreachable] = useState(false)
  const [progress, setProgress] = useState<Progress>({ step: 'planning' })
  const [written, setWritten] = useState<readonly Outcome[]>([])
  const [attempt, setAttempt] = useState(1)
  const checked = useDraftChecks(isChecked ? loaded : undefined)

  useEffect(() => {
    let isOver = false
    loadDocuments(client, ids)
      .then((found) => {
        if (isOver) return
        setLoaded(found)
        setUnreachable(false)
      })
      .catch(() => {
        if (!isOver) setUnreachable(true)
      })
    return () => {
      isOver = true
    }
  }, [client, ids, attempt])

  const isKnown = loaded !== undefined && checked !== undefined && !(checked instanceof Error)

  const tellsReaders = isKnown && checked.tellsReaders

  function plan(change: Change): readonly Planned[] {
    if (!isKnown) return []
    return planChange(loaded, change, {
      ...{ today: getToday(), secondReader, newId, checks: checked.checks, tellsReaders },
      fieldTitleOf: (type, field) => fieldTitleOf(schema.get(type), field),
      documentTitleOf: (id) => checked.titles.get(id),
    })
  }

  async function run(change: Change): Promise<void> {
    const shown = loaded ?? []
    setProgress({ step: 'running', done: 0, total: shown.length })
    const now = await loadDocuments(client, ids).catch(() => undefined)
    if (now === undefined) {
      setUnreachable(true)
      setProgress({ step: 'planning' })
      return
    }
    const [stale, asShown] = splitByRevision(plan(change), shown, now)
    const total = asShown.filter(({ fate }) => fate.state === 'change').length
    const outcomes = await carryOut(client, asShown, (done) => setProgress({ step: 'running', done, total }))
    const all = [...written, ...outcomes, ...refuse(stale)]
    setWritten(all.filter(({ failure }) => failure === undefined))
    setProgress({ step: 'done', outcomes: all })
  }

  function planAgain(): void {
    setLoaded(undefined)
    setProgress({ step: 'planning' })
    setAttempt(attempt + 1)
  }

  async function undo(outcomes: readonly Outcome[]): Promise<void> {
    const total = outcomes.length
    setProgress({ step: 'undoing', done: 0, total })
    const undone = await takeBack(client, outcomes, newId, (done) => setProgress({ step: 'undoing', done, total }))
    setProgress({ step: 'undone', outcomes: undone })
  }

  return {
    loaded: isKnown ? loaded : undefined,
    isUnreachable: isUnreachable || checked instanceof Error,
    ...{ progress, tellsReaders, plan, run, planAgain, undo },
  }
}
