import { readdirSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

import { isAmongDocuments, isPublishedPath } from '../../../sanity-studio/lake/content-folder/index.ts'
import { contentFolderOf, lakeSettingsOf } from '../../catalogue/source/index.ts'
import { createLakeClient, type LakeSettings } from '../../catalogue/source/lake.ts'
import { debounce } from '../coalesce.ts'

/** Ends a watch. */
export type StopWatching = () => void

/** One click in the Studio may be several transactions, and a text editor may write a file in several steps. */
const PAUSE_MS = 150

const PUBLISHED = /* groq */ `*[!(_id in path("drafts.**")) && !(_id in path("versions.**"))]`
const ALL = '*'

interface LakeListener {
  /** Whether a change of a draft counts as a change too. */
  readonly drafts: boolean
  readonly onChange: () => void
}

/**
 * Calls `onChange` after each change of a dataset in Sanity or in a local lake. The client reconnects by
 * itself but does not repeat the events that it missed, so each `welcome` after the first counts as a change.
 */
export function listenToLake(settings: LakeSettings, { drafts, onChange }: LakeListener): StopWatching {
  const changed = debounce(onChange, PAUSE_MS)
  let isFirst = true
  const events = createLakeClient(settings).listen(
    drafts ? ALL : PUBLISHED,
    {},
    { includeResult: false, visibility: 'query', events: ['welcome', 'mutation', 'reconnect'] },
  )
  const subscription = events.subscribe({
    next(event) {
      if (event.type === 'mutation' || (event.type === 'welcome' && !isFirst)) changed.call()
      if (event.type === 'welcome') isFirst = false
    },
    error(error: unknown) {
      const reason = error instanceof Error ? error.message : String(error)
      console.error(
        `Changes of ${settings.projectId}/${settings.dataset} are no longer noticed (${reason}). Start the hub again to notice them.`,
      )
    },
  })
  return () => {
    changed.cancel()
    subscription.unsubscribe()
  }
}

/** Whether published documents are or may be at a path below content/. */
const isWatched = (path: string) => isPublishedPath(`${path}/`) && isAmongDocuments(path)

/** The folders in which published documents are, `content` first. */
function foldersOf(content: string): readonly string[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(join(content, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .filter(isWatched)
      .flatMap((path) => [path, ...below(path)])
  return ['', ...below('')]
}

/**
 * Calls `onChange` after each change of a document that readers can see, as the name of its file tells. Assets are named by
 * their content, so none changes unless a document does. Folders are watched instead of files, because a save replaces
 * files by renaming; each folder by itself, because Linux has no watch of a tree.
 */
function watchFolder(content: string, onChange: () => void): StopWatching {
  const watchers = new Map<string, FSWatcher>()

  function unwatch(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(join(folder, '/'))) continue
      watcher.close()
      watchers.delete(path)
    }
  }

  function watchNewFolders(): void {
    for (const folder of foldersOf(content)) {
      if (watchers.has(folder)) continue
      const watcher = watch(join(content, folder), (_event, name) => notice(folder, name))
      // A folder that is removed is noticed by the one above it.
      watcher.on('error', () => undefined)
      watchers.set(folder, watcher)
    }
  }

  const changed = debounce(() => {
    try {
      watchNewFolders()
      onChange()
    } catch {
      // A folder was removed while it was looked at.
      changed.call()
    }
  }, PAUSE_MS)

  function notice(folder: string, name: string | null): void {
    const path = join(folder, name ?? '')
    if (!isWatched(path) || name?.startsWith('.') === true) return
    // Perhaps another folder of the same name, which is watched from now on.
    if (name !== null && !name.endsWith('.json')) unwatch(path)
    changed.call()
  }

  watchNewFolders()
  return () => {
    changed.cancel()
    for (const watcher of watchers.values()) watcher.close()
  }
}

/**
 * Calls `onChange` after each change of the published content: by listening to Sanity where the environment
 * names a dataset, else by watching the content folder. Changes in quick succession lead to one call.
 * @throws ContentError where the environment names only the project or only the dataset.
 */
export function watchContent(environment: NodeJS.ProcessEnv, onChange: () => void): StopWatching {
  const lake = lakeSettingsOf(environment)
  return lake === undefined
    ? watchFolder(contentFolderOf(environment), onChange)
    : listenToLake(lake, { drafts: false, onChange })
}
