import { watch } from 'node:fs'

import { afterPause } from './after-pause.ts'

/** A text editor may write in several steps. */
const PAUSE_MS = 150

const DATA = 'data.ndjson'

/**
 * Tells of each change of a dataset on disk. The names of pictures and files say what is in them, so that
 * none changes unless data.ndjson does. The folder is watched, not the file: a save puts a new file in its place.
 * @returns how to stop.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const told = afterPause(onChange, PAUSE_MS)
  const watcher = watch(folder, (_event, name) => {
    if (name === null || name === DATA) told.call()
  })
  return () => {
    told.cancel()
    watcher.close()
  }
}
