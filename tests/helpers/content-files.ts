import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { contentPath, isAmongDocuments } from '../../sanity-studio/lake/content-folder/index.ts'
import { isRecord } from '../../src/domain/is-record.ts'

/** Content that no publication changes, for tests of behaviour: tests/fixtures/content/README.md says what is in it. */
export const FROZEN_CONTENT = 'tests/fixtures/content'

/** A document as its file holds it, with pointers to pictures in place of references. */
export interface Stored {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

function isStored(value: unknown): value is Stored {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

/** The files of a content folder by the ids of their documents, in the order of the paths. */
function filesOf(folder: string): ReadonlyMap<string, { readonly path: string; readonly document: Stored }> {
  const paths = globSync('*/**/*.json', { cwd: folder }).filter(isAmongDocuments).sort()
  return new Map(
    paths.map((path) => {
      const document: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'))
      if (!isStored(document)) throw new Error(`${join(folder, path)} holds no document.`)
      return [document._id, { path, document }]
    }),
  )
}

/** The documents of a content folder by their ids. */
export function readStored(folder: string): ReadonlyMap<string, Stored> {
  return new Map([...filesOf(folder)].map(([id, { document }]) => [id, document]))
}

/** The text of the file of a document; undefined where there is none. */
export function textOfStored(folder: string, id: string): string | undefined {
  const file = filesOf(folder).get(id)
  return file && readFileSync(join(folder, file.path), 'utf8')
}

/** Writes documents into a content folder, each file in one step. */
export function addStored(folder: string, documents: Iterable<object>): void {
  for (const document of documents) {
    if (!isStored(document)) throw new Error('A test writes a document without _id or _type.')
    const file = join(folder, contentPath(document))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, `${JSON.stringify(document, null, 2)}\n`)
    renameSync(`${file}.new`, file)
  }
}

/** Makes a content folder hold some documents and no other. Files of documents that stay the same are left alone. */
export function replaceStored(folder: string, documents: Iterable<object>): void {
  const files = filesOf(folder)
  const wanted = [...documents].filter(isStored)
  const paths = new Set(wanted.map(contentPath))
  addStored(
    folder,
    wanted.filter((document) => JSON.stringify(document) !== JSON.stringify(files.get(document._id)?.document)),
  )
  for (const { path } of files.values()) if (!paths.has(path)) rmSync(join(folder, path))
}

/** Changes fields of documents; undefined removes a document, an id that is not there yet makes one. */
export function editStored(
  folder: string,
  edits: Readonly<Record<string, object | undefined>>,
  like: object = {},
): void {
  const files = filesOf(folder)
  for (const [_id, fields] of Object.entries(edits)) {
    const known = files.get(_id)
    if (known !== undefined) rmSync(join(folder, known.path))
    if (fields !== undefined) addStored(folder, [{ ...(known?.document ?? { _id, ...like }), ...fields }])
  }
}
