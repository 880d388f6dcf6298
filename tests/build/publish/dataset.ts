import { isRecord } from '../../../src/domain/is-record.ts'
import { readStored, replaceStored } from '../../helpers/content-files.ts'

/** A document, as its file holds it. */
export type Doc = Readonly<Record<string, unknown>>

/** The documents of a dataset on disk by their ids, to be changed and written back. */
export type Dataset = Map<string, Doc>

/** Reads the documents of a dataset as they are written, with the paths of pictures in place of references to them. */
export function readDocuments(folder: string): Dataset {
  return new Map(readStored(folder))
}

/** Writes what has changed, each file in one step, as the lake's content sync does. */
export function writeDocuments(folder: string, dataset: Dataset): void {
  replaceStored(folder, dataset.values())
}

/** @throws Error where there is no such document. */
function find(dataset: Dataset, id: string): Doc {
  const document = dataset.get(id)
  if (document !== undefined) return document
  throw new Error(`The content has no document “${id}” any more: choose another in changes.ts.`)
}

/** Changes fields of a document; undefined takes one away. */
export function change(dataset: Dataset, id: string, fields: object): void {
  dataset.set(id, { ...find(dataset, id), ...fields, _updatedAt: new Date().toISOString() })
}

/** Adds an item to a list of a document. */
export function append(dataset: Dataset, id: string, field: string, item: object): void {
  const list = find(dataset, id)[field]
  change(dataset, id, { [field]: [...(Array.isArray(list) ? list : []), item] })
}

/** Changes fields of an object in a document. */
export function changeWithin(dataset: Dataset, id: string, field: string, fields: object): void {
  const object = find(dataset, id)[field]
  change(dataset, id, { [field]: { ...(isRecord(object) ? object : {}), ...fields } })
}

/** Adds a copy of a document with other fields. */
export function copyOf(dataset: Dataset, id: string, newId: string, fields: object): void {
  dataset.set(newId, { ...find(dataset, id), slug: { _type: 'slug', current: newId }, ...fields, _id: newId })
}

/** Takes a document off the hub as “Unpublish” does: its text stays as a draft. */
export function unpublish(dataset: Dataset, id: string): void {
  const document = find(dataset, id)
  dataset.delete(id)
  dataset.set(`drafts.${id}`, { ...document, _id: `drafts.${id}` })
}

export function remove(dataset: Dataset, id: string): void {
  find(dataset, id)
  dataset.delete(id)
}
