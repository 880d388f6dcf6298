import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { JsonObject } from '../../../sanity-studio/lake/document.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { write } from './edit-store.ts'
import { makeEmptyFolders, start, type Folders, type RunningLake } from '../start-lake.ts'

/** A document as a line of content/ has it. */
export interface Line extends JsonObject {
  readonly _id: string
}

export const dataFile = ({ content }: Pick<Folders, 'content'>) => join(content, 'data.ndjson')

/** What content/ says. */
export const textOf = (folders: Pick<Folders, 'content'>) => readFile(dataFile(folders), 'utf8')

/** A reference to a document. */
export const refTo = (_ref: string) => ({ _ref, _type: 'reference' })

async function linesOf(folders: Folders): Promise<readonly Line[]> {
  const lines = (await textOf(folders)).split('\n').filter((line) => line !== '')
  return lines.map((line): Line => JSON.parse(line))
}

/** The document of an id as content/ has it. */
export async function inFolder(folders: Folders, id: string): Promise<Line | undefined> {
  return (await linesOf(folders)).find(({ _id }) => _id === id)
}

/** Changes documents in content/ as a text editor or git does; undefined removes one, and a new id adds one. */
export async function editFolder(folders: Folders, edits: Readonly<Record<string, object | undefined>>): Promise<void> {
  const lines = await linesOf(folders)
  const kept = lines.flatMap((line) => {
    if (!(line._id in edits)) return [line]
    const fields = edits[line._id]
    return fields === undefined ? [] : [{ ...line, ...fields }]
  })
  const added = Object.entries(edits).flatMap(([_id, fields]) =>
    fields === undefined || lines.some((line) => line._id === _id) ? [] : [{ _id, _type: 'guide', ...fields }],
  )
  await writeFile(dataFile(folders), [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join(''))
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
  await writeFile(
    dataFile(folders),
    documents.map((each) => `${JSON.stringify({ _type: 'guide', ...each })}\n`).join(''),
  )
  const running = await start(folders)
  await running.lake.save()
  return { ...running, folders }
}
