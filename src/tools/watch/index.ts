import { contentFolderOf, lakeSettingsOf } from '../../sanity/index.ts'
import { listenToLake } from './listen-to-lake.ts'
import { watchFolder } from './watch-folder.ts'

/** Ends a watch. */
export type Stop = () => void

/**
 * Tells of each change of the published content: by listening to Sanity where the environment names a
 * dataset, by watching the content folder otherwise. Many changes at once are told once.
 * @throws ContentError where only half of a dataset is named.
 */
export function watchContent(environment: NodeJS.ProcessEnv, onChange: () => void): Stop {
  const lake = lakeSettingsOf(environment)
  return lake === undefined
    ? watchFolder(contentFolderOf(environment), onChange)
    : listenToLake(lake, { drafts: false, onChange })
}
