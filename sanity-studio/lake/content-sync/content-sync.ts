import { CONTENT_FOLDER } from '../auth/people.ts'
import { isPublishedId } from '../document-id.ts'
import type { Route } from '../http/route.ts'
import type { Transaction } from '../store/store.ts'
import { isSynced } from './content-line.ts'
import { exportToContent, type ExportReport } from './export-to-content.ts'
import { chooseDraftPolicy, type DraftPolicy } from './private-drafts.ts'
import { importFromContent, type ImportReport, type OnConflict, type SyncContext } from './import-from-content.ts'

/** What a save did: what it imported from content/ first, and what it wrote there. */
export interface SaveReport extends ExportReport {
  readonly imported: ImportReport
}

/** Keeps the store and content/ in sync. */
export interface ContentSync {
  /** Imports what was changed in content/. @throws ContentConflict, ContentUnreadable. */
  import(onConflict: OnConflict): Promise<ImportReport>
  /**
   * Writes everything to content/.
   * @param drafts from now on, where drafts that nobody shares yet are written; as before where it is not given.
   * @throws ContentConflict, ContentUnreadable, ContentNotSaved.
   */
  save(drafts?: DraftPolicy): Promise<SaveReport>
  /** Saves shortly after each publication. @returns a function that stops this, and waits for a running save. */
  saveOnPublish(onSaved: (outcome: SaveReport | Error) => void): () => Promise<void>
}

/** One publication can be several transactions in a row, which one save can write. */
const DELAY_MS = 300

function isPublication({ author, changes }: Transaction): boolean {
  if (author === CONTENT_FOLDER.id) return false
  return changes.some(({ documentId, before, after }) => {
    const document = after ?? before
    return isPublishedId(documentId) && document !== undefined && isSynced(document)
  })
}

/** Creates the sync of one store with one folder; nothing is imported or written yet. */
export function createContentSync(context: SyncContext): ContentSync {
  let last: Promise<unknown> = Promise.resolve()

  /** Runs one import or save at a time: two saves at once would write into each other's files. */
  const enqueue = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const next = last.then(act, act)
    last = next.catch(() => {})
    return next
  }

  const save = (drafts?: DraftPolicy) =>
    enqueue(async () => {
      // What others have written into content/ is imported first, so that it is not overwritten unseen.
      const imported = await importFromContent(context, 'stop')
      if (drafts !== undefined) chooseDraftPolicy(context.store, drafts)
      return { ...(await exportToContent(context)), imported }
    })

  return {
    import: (onConflict) => enqueue(() => importFromContent(context, onConflict)),
    save,
    saveOnPublish(onSaved) {
      let timer: NodeJS.Timeout | undefined
      const unsubscribe = context.store.onCommit((transaction) => {
        if (!isPublication(transaction)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          save().then(onSaved, (error: unknown) => onSaved(error instanceof Error ? error : new Error(String(error))))
        }, DELAY_MS)
      })
      return async () => {
        unsubscribe()
        clearTimeout(timer)
        await last
      }
    },
  }
}

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}`]
}

/** Describes a save in one sentence; undefined where it changed nothing. */
export function describeSave(report: SaveReport): string | undefined {
  const { added, changed, removed, assetsAdded, assetsRemoved } = report
  const parts = [
    ...counted(added.length, 'new'),
    ...counted(changed.length, 'changed'),
    ...counted(removed.length, 'removed'),
    ...counted(assetsAdded.length, 'new pictures or files'),
    ...counted(assetsRemoved.length, 'pictures or files removed'),
  ]
  return parts.length === 0 ? undefined : `Saved to content/: ${parts.join(', ')}.`
}

/** The endpoint by which a program asks a running lake to save: POST, with a token. Sanity's API has none like it. */
export const SAVE_PATH = '/hub/save'

/** The save endpoint; `?drafts=private` or `shared` says where drafts are written. @param save writes everything to content/. */
export function saveRoutes(save: ContentSync['save']): readonly Route[] {
  return [
    {
      method: 'POST',
      path: SAVE_PATH,
      async handle({ query }) {
        const drafts = query.get('drafts')
        const policy = drafts === 'private' || drafts === 'shared' ? drafts : undefined
        return { json: { sentence: describeSave(await save(policy)) ?? 'content/ holds everything already.' } }
      },
    },
  ]
}
