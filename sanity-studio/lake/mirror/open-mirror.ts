import { CONTENT_FOLDER } from '../people/people.ts'
import type { Transaction } from '../store/store.ts'
import { isMirrored, isPublished } from './document-id.ts'
import { pull, type OnConflict, type Pulled, type Sides } from './pull.ts'
import { push, type Pushed } from './push.ts'

/** What a save did: what came in from content/ meanwhile, and what was written there. */
export interface Saved extends Pushed {
  readonly pulled: Pulled
}

/** The mirror of the store in content/. */
export interface Mirror {
  /** Brings in what was changed in content/. @throws ContentConflict, ContentUnreadable. */
  pull(onConflict: OnConflict): Promise<Pulled>
  /** Writes everything to content/. @throws ContentConflict, ContentUnreadable, ContentNotSaved. */
  save(): Promise<Saved>
  /** Saves a moment after each publication. @returns how to stop that; it waits for a save that runs. */
  watch(told: (outcome: Saved | Error) => void): () => Promise<void>
}

/** A publication is several transactions at times; one save will do for them. */
const MOMENT = 300

function isPublication({ author, changes }: Transaction): boolean {
  if (author === CONTENT_FOLDER.id) return false
  return changes.some(({ documentId, before, after }) => {
    const document = after ?? before
    return isPublished(documentId) && document !== undefined && isMirrored(document)
  })
}

/** @param moment milliseconds between a publication and its save. */
export function openMirror(sides: Sides, moment = MOMENT): Mirror {
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two saves at once would write into each other's files. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const next = last.then(act, act)
    last = next.catch(() => {})
    return next
  }

  const save = () =>
    inTurn(async () => {
      // What somebody else wrote into content/ meanwhile comes in first: it must not be overwritten unseen.
      const pulled = await pull(sides, 'stop')
      return { ...(await push(sides)), pulled }
    })

  return {
    pull: (onConflict) => inTurn(() => pull(sides, onConflict)),
    save,
    watch(told) {
      let timer: NodeJS.Timeout | undefined
      const stop = sides.store.onCommit((transaction) => {
        if (!isPublication(transaction)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          save().then(told, (error: unknown) => told(error instanceof Error ? error : new Error(String(error))))
        }, moment)
      })
      return async () => {
        stop()
        clearTimeout(timer)
        await last
      }
    },
  }
}
