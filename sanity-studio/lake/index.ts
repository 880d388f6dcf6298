import { join } from 'node:path'

import { createMemoryAssetFiles, openAssetFiles } from './assets/asset-files.ts'
import { serveRoutes, updateAssetUrls, uploadRoutes } from './assets/asset-routes.ts'
import { addressWithKey, requireKey, cookieOf, openSecret, type AccessKey } from './auth/access-key.ts'
import { openPeople } from './auth/people.ts'
import { signInRoutes } from './auth/sign-in-routes.ts'
import { openTokens } from './auth/tokens.ts'
import { userRoutes } from './auth/user-routes.ts'
import { cleanUpSaves } from './content-folder/journal.ts'
import { describeConflicts, type Conflict } from './content-sync/conflict.ts'
import { createContentSync, type ContentSync, type SaveReport, type SyncStatus } from './content-sync/content-sync.ts'
import type { DraftPolicy } from './content-sync/private-drafts.ts'
import type { ImportReport } from './content-sync/import-from-content.ts'
import type { Choice } from './content-sync/resolve-conflict.ts'
import { describeSave } from './content-sync/save-report.ts'
import { syncRoutes } from './content-sync/sync-routes.ts'
import { historyRoutes } from './history/history-routes.ts'
import { removedRoutes } from './history/removed-routes.ts'
import { createAccessPolicy } from './http/access.ts'
import type { UnknownRequest } from './http/handle-request.ts'
import type { Person, Route } from './http/route.ts'
import { createLakeServer, listen } from './http/server.ts'
import { listenRoutes } from './listen/listen-routes.ts'
import { actionRoutes } from './mutate/action-routes.ts'
import { createCheck } from './mutate/guard.ts'
import { mutateRoutes } from './mutate/mutate-routes.ts'
import { COMMAND, howToChoose, PROJECT, type LakeOptions } from './options.ts'
import { queryRoutes } from './query/query-routes.ts'
import { createQueryRunner } from './query/run-query.ts'
import { openMemoryStore, openStore } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'
import { removePending } from './store/write-file.ts'
import { createPresence } from './studio/presence.ts'
import { assertProject, projectRoutes, stubRoutes } from './studio/stub-routes.ts'

export { previewPortOf } from './client/preview-port.ts'
export {
  addressWithKey,
  answerWithoutAccess,
  cookieOf,
  holdsKey,
  newSecret,
  type AccessKey,
} from './auth/access-key.ts'
export { isForOtherPage, isFromOtherPage } from './http/access.ts'
export { describeConflicts, type Conflict, type Side } from './content-sync/conflict.ts'
export type { SaveReport } from './content-sync/content-sync.ts'
export { ContentNotSaved } from './content-folder/errors.ts'
export type { DraftPolicy } from './content-sync/private-drafts.ts'
export { describeImport } from './content-sync/describe-import.ts'
export { answerSave } from './content-sync/save-report.ts'
export { CONFLICTS_PATH, SAVE_PATH } from './content-sync/sync-routes.ts'
export type { ImportReport } from './content-sync/import-from-content.ts'
export { type LakeOptions, PROJECT } from './options.ts'
export { createStudioHandler } from './studio/serve-studio.ts'

/** A running lake. */
export interface Lake {
  /** `http://localhost:3333` */
  readonly origin: string
  readonly projectId: string
  readonly dataset: string
  /** The import from content/ at the start. */
  readonly imported: ImportReport
  /** The requests so far that the lake does not know, each method and path once: at most 1000. */
  readonly unknownRequests: readonly UnknownRequest[]
  /** The secret without which nobody signs in; programs have tokens. */
  readonly key: AccessKey
  /** Issues a token to a person, who is added if new. */
  signIn(name: string): { readonly person: Person; readonly token: string }
  /** The address that opens a place in the Studio, with the key, and signed in where a token is given. */
  addressOf(path: string, token?: string): string
  /**
   * Writes all but the documents that wait for a choice to content/.
   * @param drafts from now on, whether drafts that nobody shares yet are written for all or into a folder of this machine.
   * @throws ContentUnreadable, ContentNotSaved.
   */
  save(drafts?: DraftPolicy): Promise<SaveReport>
  /** How far content/ and the Studio are the same, and which documents wait for a choice. */
  syncStatus(): SyncStatus
  /**
   * Keeps one side of a document that waits, in the name of the first person who edited here.
   * @throws HttpError where it does not wait, or where the choice would leave a reference to nothing; what `save` throws.
   */
  resolve(id: string, choice: Choice): Promise<SaveReport>
  /** Stops answering, saves, and closes the store, even where the save fails and this throws. */
  close(): Promise<void>
}

const MAX_UNKNOWN_REQUESTS = 1000

function recordUnknownRequests() {
  const requests = new Map<string, UnknownRequest>()
  return {
    list: () => [...requests.values()],
    add(request: UnknownRequest): void {
      if (requests.size < MAX_UNKNOWN_REQUESTS) requests.set(`${request.method} ${request.path}`, request)
    },
  }
}

/** Makes a function that logs the documents that wait whenever they are not the same as the last time. */
function createConflictLog(how: string, log: (message: string) => void) {
  let logged = ''
  return (conflicts: readonly Conflict[]) => {
    const ids = conflicts.map(({ id }) => id).join(' ')
    if (ids !== logged && ids !== '') log(describeConflicts(conflicts, how))
    logged = ids
  }
}

/** Writes what was published before a crash, as the last end of the lake would have. @returns what to tell the editor. */
async function saveWhatWasCutOff(sync: ContentSync): Promise<string> {
  const before = 'The Studio ended before it had saved all that was published.'
  const saved = await sync
    .save()
    .then(describeSave, (error: unknown) => (error instanceof Error ? error.message : String(error)))
  return saved === undefined ? before : `${before} ${saved}`
}

/**
 * Starts a lake: Sanity's API on the loopback interface of this machine.
 * @throws ContentUnreadable for an invalid content/, HttpError where the storage is in use or cannot be written, and an
 * Error where the port is taken.
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const store = options.storage === 'memory' ? openMemoryStore() : openStore(options.storage.folder)
  try {
    return await startLake(options, store)
  } catch (error) {
    store.close()
    throw error
  }
}

/** Starts a lake on an open store, which it closes at its end. */
export async function startLake(options: LakeOptions, store: Store): Promise<Lake> {
  const { content, storage, studio, previewOrigin, log = console.error } = options
  const { project = PROJECT, command = COMMAND } = options
  let port = options.port
  const location = () => ({ origin: `http://localhost:${port}`, ...project })
  await cleanUpSaves(content)
  if (storage !== 'memory') await removePending(['images', 'files'].map((kind) => join(storage.folder, 'assets', kind)))
  const storeFiles = storage === 'memory' ? createMemoryAssetFiles() : openAssetFiles(join(storage.folder, 'assets'))
  const contentSync = createContentSync({
    store,
    content,
    contentFiles: openAssetFiles(content),
    storeFiles,
    location,
  })
  const imported = await contentSync.import(options.onConflict ?? 'ask')

  const policy = createAccessPolicy(project.projectId, () => port, previewOrigin)
  const people = openPeople(store)
  if (people.all().length === 0 && options.editor !== undefined) people.findOrAdd(options.editor)
  const tokens = openTokens(store, people)
  const secret = openSecret(store)
  const key = (): AccessKey => ({ secret, cookie: cookieOf(port), command })
  const queries = createQueryRunner(store)
  const check = createCheck(options.guard, store, () => people.all().length)
  const routes: readonly Route[] = [
    ...signInRoutes({ policy, people, tokens, key }),
    ...userRoutes(store, people),
    ...projectRoutes(project, people),
    ...stubRoutes,
    ...uploadRoutes(store, storeFiles, location),
    ...serveRoutes(store, storeFiles),
    ...queryRoutes(store, queries.toJson),
    ...mutateRoutes(store, queries.run, check),
    ...actionRoutes(store, check),
    ...listenRoutes(store),
    ...historyRoutes(store, options.reviewIdOf),
    ...removedRoutes(store),
    ...syncRoutes({ sync: contentSync, store, people }),
  ].map((route) => assertProject(project, route))
  const unknown = recordUnknownRequests()
  const onUnknown = (request: UnknownRequest) => unknown.add(request)
  const presence = createPresence({ policy, tokens, dataset: project.dataset, onUnknown })
  const server = createLakeServer(
    { policy, routes, tokens, onUnknown, log, ...(studio && { fallback: requireKey(studio, key) }) },
    presence.upgrade,
  )
  port = await listen(server, port).catch((error: unknown) => {
    presence.close()
    throw error
  })
  updateAssetUrls(store, location())
  const logConflicts = createConflictLog((options.howToChoose ?? howToChoose)(location().origin), log)
  logConflicts(imported.conflicts)
  if (contentSync.isAhead()) log(await saveWhatWasCutOff(contentSync))
  const stopSaving = contentSync.saveOnPublish((outcome) => {
    const sentence = outcome instanceof Error ? outcome.message : describeSave(outcome)
    if (sentence !== undefined) log(sentence)
    if (!(outcome instanceof Error)) logConflicts(outcome.conflicts)
  })

  return {
    origin: location().origin,
    projectId: project.projectId,
    dataset: project.dataset,
    imported,
    get unknownRequests() {
      return unknown.list()
    },
    key: key(),
    addressOf: (path, token) =>
      addressWithKey(location().origin, path, key()) + (token === undefined ? '' : `#token=${token}`),
    signIn(name) {
      const person = people.findOrAdd(name)
      return { person, token: tokens.issue(person) }
    },
    save: (drafts) => contentSync.save(drafts),
    syncStatus: () => contentSync.status(),
    resolve: (id, choice) => contentSync.resolve({ id, choice, version: undefined, author: people.all()[0]?.id ?? '' }),
    async close() {
      presence.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await queries.close()
      await stopSaving()
      try {
        await contentSync.save()
      } finally {
        store.close()
      }
    },
  }
}
