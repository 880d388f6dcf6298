import type { JsonObject } from '../../../sanity-studio/lake/document.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { addStored, editStored, readStored, type Stored } from '../../helpers/content-files.ts'
import { write } from './edit-store.ts'
import { makeEmptyFolders, start, type Folders, type RunningLake } from '../start-lake.ts'

/** A document of a test. */
export interface Line extends JsonObject {
  readonly _id: string
}

/** A reference to a document. */
export const refTo = (_ref: string) => ({ _ref, _type: 'reference' })

/** The document of an id as content/ has it. */
export function inFolder({ content }: Pick<Folders, 'content'>, id: string): Stored | undefined {
  return readStored(content).get(id)
}

/** Changes documents in content/ as a text editor or git does; undefined removes one, and a new id adds one. */
export function editFolder({ content }: Folders, edits: Readonly<Record<string, object | undefined>>): void {
  editStored(content, edits, { _type: 'guide' })
}

/** Removes a document in the Studio. */
export const removeInStudio = (store: Store, id: string) => write(store, 'editor', id, undefined)

/** The titles that the history of a document has, the oldest first; undefined where it was deleted. */
export function titlesInHistory(store: Store, id: string): readonly unknown[] {
  return store
    .history({ documentIds: [id] })
    .flatMap(({ changes }) => changes.filter(({ documentId }) => documentId === id))
    .map(({ after }) => after?.['title'])
}

/** A running lake whose store and folder agree on some small documents. */
export async function startAgreed(documents: readonly Line[]): Promise<RunningLake & { readonly folders: Folders }> {
  const folders = await makeEmptyFolders()
  addStored(
    folders.content,
    documents.map((each) => ({ _type: 'guide', ...each })),
  )
  const running = await start(folders)
  await running.lake.save()
  return { ...running, folders }
}
