import { CONTENT_FOLDER } from '../auth/people.ts'
import { hashOfDocument, isSynced } from '../content-folder/content-document.ts'
import { isPublishedId } from '../document-id.ts'
import { HttpError } from '../http/http-error.ts'
import type { Transaction } from '../store/store.ts'
import { checkChoice } from './check-choice.ts'
import { toConflict, titleOf, type Conflict, type WaitingDocument } from './conflict.ts'
import { exportSome, exportToContent, type ExportReport } from './export-to-content.ts'
import {
  importFromContent,
  NOTHING_NEW,
  syncedDocumentsOf,
  type Imported,
  type ImportReport,
  type OnConflict,
  type SyncContext,
} from './import-from-content.ts'
import { chooseDraftPolicy, type DraftPolicy } from './private-drafts.ts'
import { chosenDocument, commitChoice, type Choice } from './resolve-conflict.ts'
import { createContentSide } from './content-side.ts'
import { openSnapshot } from './snapshot.ts'

/** The outcome of a save: the documents that it imported from content/ first, wrote there, and left as they are on both sides. */
export interface SaveReport extends ExportReport {
  readonly imported: ImportReport
  /** Documents that wait until a person has chosen a side; all others are saved. */
  readonly conflicts: readonly Conflict[]
}

/** How far content/ and the store are the same. */
export interface SyncStatus {
  readonly conflicts: readonly Conflict[]
  /** When the last save ended well, as ISO 8601; undefined where there was none since the start. */
  readonly savedAt: string | undefined
  /** Why the last save failed, in a sentence; undefined where it did not. */
  readonly problem: string | undefined
  /** How many documents belong in content/. */
  readonly documents: number
}

/** The choice of a person for a document that waits. */
export interface Resolution {
  readonly id: string
  readonly choice: Choice
  /** The version of the conflict that the person saw; undefined for whatever it is now. */
  readonly version: string | undefined
  /** The id of the person. */
  readonly author: string
}

/** Keeps the store and content/ in sync. */
export interface ContentSync {
  /** Imports what was changed in content/. @throws ContentUnreadable. */
  import(onConflict: OnConflict): Promise<ImportReport>
  /**
   * Writes all but the documents that wait to content/.
   * @param drafts from now on, where drafts that nobody shares yet are written; as before where it is not given.
   * @throws ContentUnreadable, ContentNotSaved.
   */
  save(drafts?: DraftPolicy): Promise<SaveReport>
  /**
   * Carries out a choice: the store has it and content/ too.
   * @throws HttpError 404 where the document does not wait, 409 where it has changed since or the choice would leave a
   * reference to nothing, 400 where the choice is incomplete; ContentNotSaved where only the store has it yet.
   */
  resolve(resolution: Resolution): Promise<SaveReport>
  status(): SyncStatus
  /** Whether something is published, or withdrawn, that content/ does not say: a crash came before the save. */
  isAhead(): boolean
  /** A document that waits, on both sides; undefined where it does not. */
  waiting(id: string): WaitingDocument | undefined
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
export function createContentSync(folders: Omit<SyncContext, 'side' | 'snapshot'>): ContentSync {
  const { store, content } = folders
  const [side, snapshot] = [createContentSide(content, store.byId), openSnapshot(store)]
  const context = { ...folders, side, snapshot }
  /** The changes in the store since it was last written: the ids of documents, or all where assets were changed. */
  let unsaved: Set<string> | 'all' = 'all'
  let last: Promise<unknown> = Promise.resolve()
  let waiting: Imported['waiting'] = new Map()
  let savedAt: string | undefined
  let problem: string | undefined

  /** Runs one import or save at a time: two saves at once would write into each other's files. */
  const enqueue = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const next = last.then(act, act)
    last = next.catch(() => {})
    return next
  }

  const nameOf = (id: string) => titleOf(store.byId.get(id) ?? waiting.get(id)?.folder) || id
  const current = (document: WaitingDocument): WaitingDocument => ({ ...document, studio: store.byId.get(document.id) })
  const conflicts = () => [...waiting.values()].map((document) => toConflict(current(document), nameOf))

  store.onCommit(({ author, changes }) => {
    if (author === CONTENT_FOLDER.id || unsaved === 'all') return
    for (const { documentId, before, after } of changes) {
      const document = after ?? before
      if (document !== undefined && isSynced(document)) unsaved.add(documentId)
      else if (document?._type.startsWith('sanity.') === true) {
        unsaved = 'all'
        return
      }
    }
  })

  async function importNow(onConflict: OnConflict): Promise<ImportReport> {
    const imported = await importFromContent(context, onConflict)
    waiting = imported.waiting
    return imported.report
  }

  /** Writes everything. What others have written into content/ is imported first, so that it is not overwritten unseen. */
  async function saveAll(drafts?: DraftPolicy): Promise<SaveReport> {
    const imported = await importNow('ask')
    if (drafts !== undefined) chooseDraftPolicy(store, drafts)
    unsaved = new Set()
    const exported = await exportToContent(context, waiting)
    return { ...exported, imported, conflicts: conflicts() }
  }

  /**
   * Writes what was changed in the store; undefined where more has to be looked at, such as what others have written.
   * @param isThorough whether to look at every file for that, and not only at the folders and the files to be written.
   */
  async function saveSome(isThorough: boolean): Promise<SaveReport | undefined> {
    const ids = unsaved
    if (ids === 'all' || waiting.size > 0) return undefined
    const paths = [...side.files].flatMap(([path, { id }]) => (isThorough || ids.has(id) ? [path] : []))
    if (!side.isUntouched(paths)) return undefined
    unsaved = new Set()
    const exported = await exportSome(context, ids)
    return exported && { ...exported, imported: NOTHING_NEW, conflicts: [] }
  }

  async function saveWith(act: () => Promise<SaveReport>): Promise<SaveReport> {
    try {
      const report = await act()
      savedAt = new Date().toISOString()
      problem = undefined
      return report
    } catch (error) {
      unsaved = 'all'
      problem = error instanceof Error ? error.message : String(error)
      throw error
    }
  }

  const saveNow = (drafts?: DraftPolicy) =>
    saveWith(async () => (drafts === undefined ? await saveSome(true) : undefined) ?? saveAll(drafts))
  const saveSoon = () => saveWith(async () => (await saveSome(false)) ?? saveAll())

  /** The documents of which content/ does not have the state of the store. */
  function findUnsaved(): Set<string> {
    const studio = syncedDocumentsOf(store)
    const differs = (id: string) => {
      const document = studio.get(id)
      return (document && hashOfDocument(document)) !== snapshot.hashes.get(id)
    }
    return new Set([...studio.keys(), ...snapshot.hashes.keys()].filter(differs))
  }

  async function resolveNow({ id, choice, version, author }: Resolution): Promise<SaveReport> {
    await importNow('ask')
    const found = waiting.get(id)
    if (found === undefined)
      throw new HttpError(404, `“${nameOf(id)}” (${id}) does not wait: content/ and the Studio are the same there.`)
    const { documents, undecided } = await side.read()
    // From here to the commit nothing is awaited, so that nobody edits the document meanwhile.
    const document = current(found)
    if (version !== undefined && version !== toConflict(document, nameOf).version)
      throw new HttpError(409, `“${nameOf(id)}” has changed since you looked at it. Look again, then choose.`)
    const chosen = chosenDocument(document, choice)
    checkChoice(document, chosen, { store, content: documents, undecided, snapshot: snapshot.hashes, nameOf })
    commitChoice(store, document, chosen, author)
    // The store is free to replace what content/ has.
    snapshot.agreeOn([[id, document.folder && hashOfDocument(document.folder)]])
    return saveNow()
  }

  return {
    import: (onConflict) =>
      enqueue(async () => {
        const report = await importNow(onConflict)
        const files = [...side.files.values()]
        // A file in another form than the lake's, as somebody has typed it, is written in the lake's form by the next save.
        const typed = files.filter(({ id, hash }) => snapshot.hashes.get(id) !== hash).map(({ id }) => id)
        // A private draft beside a shared one of the same id gets another file.
        const isTwice = new Set(files.map(({ id }) => id)).size < files.length
        unsaved = isTwice ? 'all' : findUnsaved().union(new Set(typed))
        return report
      }),
    save: (drafts) => enqueue(() => saveNow(drafts)),
    resolve: (resolution) => enqueue(() => resolveNow(resolution)),
    status: () => ({ conflicts: conflicts(), savedAt, problem, documents: syncedDocumentsOf(store).size }),
    isAhead: () => [...findUnsaved()].some((id) => isPublishedId(id) && !waiting.has(id)),
    waiting(id) {
      const document = waiting.get(id)
      return document && current(document)
    },
    saveOnPublish(onSaved) {
      let timer: NodeJS.Timeout | undefined
      const unsubscribe = store.onCommit((transaction) => {
        if (!isPublication(transaction)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          enqueue(saveSoon).then(onSaved, (error: unknown) =>
            onSaved(error instanceof Error ? error : new Error(String(error))),
          )
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
