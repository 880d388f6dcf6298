import type { OnConflict } from './content-sync/import-from-content.ts'
import { CONFLICTS_PATH } from './content-sync/sync-routes.ts'
import type { FallbackHandler } from './http/handle-request.ts'
import type { Guard } from './mutate/guard.ts'
import type { Project } from './studio/stub-routes.ts'

/** How a lake is created. */
export interface LakeOptions {
  /** The folder content/, with which the dataset is kept in sync; it may be empty. */
  readonly content: string
  /** The folder for documents, history, people and the bytes of assets; or `memory`, where all ends with the lake. */
  readonly storage: { readonly folder: string } | 'memory'
  /** 0 for any free one. */
  readonly port: number
  /** The project and dataset that it serves, with which clients and the Studio are configured; `PROJECT` if absent. */
  readonly project?: Project
  /** Answers all that is not Sanity's API: the built Studio. Without it such requests are refused with 404. */
  readonly studio?: FallbackHandler
  /** The origin of a preview, whose pages may read from the lake, such as `http://localhost:4322`. */
  readonly previewOrigin?: string
  /** The name of the first person, where nobody has edited here yet. */
  readonly editor?: string
  /** Decides over each transaction that is sent to the API; what comes from content/ is not asked about. */
  readonly guard?: Guard
  /**
   * The id of the document that says in `approvedRevision` which revision of a draft somebody approved, by the published id of that:
   * the history then shows who did. Without it nothing is looked up.
   */
  readonly reviewIdOf?: (publishedId: string) => string
  /** The choice for documents that were changed both in content/ and in the Studio; `ask` if absent. */
  readonly onConflict?: OnConflict
  /** The command that starts it, as its pages name it to who comes without the key; that of this package if absent. */
  readonly command?: string
  /** The sentence of the log that says how to choose for documents that wait, by the origin of the lake; of this package's program if absent. */
  readonly howToChoose?: (origin: string) => string
  /** Receives a sentence for each save after a publication, and for each failure of the lake; the console if absent. */
  readonly log?: (message: string) => void
}

/** The project of a lake that is given none. */
export const PROJECT: Project = { projectId: 'hub00000', dataset: 'production', title: 'Local content' }

/** The command of a lake that is told none. */
export const COMMAND = 'npx folder-lake'

/** The sentence of a lake that is told none. */
export function howToChoose(origin: string): string {
  return `Start again with --conflicts=folder or --conflicts=studio, or send {"keep": "folder"} to ${origin}${CONFLICTS_PATH}/ID.`
}
