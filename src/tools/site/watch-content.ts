import { watch } from 'node:fs'

import { contentFolderOf, lakeSettingsOf } from '../../sanity/index.ts'
import { createLakeClient, type LakeSettings } from '../../sanity/lake.ts'
import { debounce } from '../coalesce.ts'

/** Ends a watch. */
export type StopWatching = () => void

/** One click in the Studio may be several transactions, and a text editor may write a file in several steps. */
const PAUSE_MS = 150

const PUBLISHED = /* groq */ `*[!(_id in path("drafts.**")) && !(_id in path("versions.**"))]`
const ALL = '*'

const DATA_FILE = 'data.ndjson'

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

/**
 * Calls `onChange` after each change of a dataset on disk. Only data.ndjson matters: assets are named by
 * their content, so none changes unless data.ndjson does. The folder is watched instead of the file, because
 * a save replaces the file by a rename.
 */
function watchFolder(folder: string, onChange: () => void): StopWatching {
  const changed = debounce(onChange, PAUSE_MS)
  const watcher = watch(folder, (_event, name) => {
    if (name === null || name === DATA_FILE) changed.call()
  })
  return () => {
    changed.cancel()
    watcher.close()
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
