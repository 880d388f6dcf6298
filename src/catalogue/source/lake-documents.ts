import { isPublishedId, publishedOnly } from './published.ts'
import type { ContentDocument } from './source.ts'

/** All documents of the content: no asset documents, which readAsset() replaces, and no system documents. */
export const DOCUMENTS_QUERY = /* groq */ `*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"])
  && !string::startsWith(_type, "system.")] | order(_id)`

const REVISIONS_QUERY = /* groq */ `${DOCUMENTS_QUERY} {_id, _rev}`

const BY_ID_QUERY = /* groq */ `*[_id in $ids]`

/** Documents of one request: their ids must fit into it. */
const CHUNK_SIZE = 100

/** From this number on, one download of everything is quicker. */
const TOO_MANY = 1000

/** How often a dataset that is being changed is asked again for what has changed meanwhile. */
const ATTEMPTS = 3

/** Sends a query and returns its result. */
export type Ask = <Result>(query: string, params?: Readonly<Record<string, unknown>>) => Promise<Result>

interface Revision {
  readonly _id: string
  readonly _rev?: unknown
}

type Known = Map<string, ContentDocument>

function isKnown(known: Known, { _id, _rev }: Revision): boolean {
  return typeof _rev === 'string' && known.get(_id)?.['_rev'] === _rev
}

async function readChanged(ask: Ask, changed: readonly Revision[], known: Known): Promise<void> {
  for (let start = 0; start < changed.length; start += CHUNK_SIZE) {
    const ids = changed.slice(start, start + CHUNK_SIZE).map(({ _id }) => _id)
    for (const document of await ask<ContentDocument[]>(BY_ID_QUERY, { ids })) known.set(document._id, document)
  }
}

/**
 * Reads all published documents of a dataset, in the order of their ids, as they were at one moment.
 * @param previous what was read before. Of these, only those are downloaded again whose revision is another one. All
 * revisions are compared, so that it does not matter which events were missed.
 */
export async function readLakeDocuments(
  ask: Ask,
  previous: readonly ContentDocument[] = [],
): Promise<readonly ContentDocument[]> {
  const known: Known = new Map(previous.map((document) => [document._id, document]))
  for (let attempt = 0; known.size > 0 && attempt < ATTEMPTS; attempt += 1) {
    const all = await ask<Revision[]>(REVISIONS_QUERY)
    const revisions = all.filter(({ _id }) => isPublishedId(_id))
    const changed = revisions.filter((revision) => !isKnown(known, revision))
    if (changed.length >= TOO_MANY) break
    await readChanged(ask, changed, known)
    // Otherwise somebody has published in between: these documents never were the content together.
    if (changed.every((revision) => isKnown(known, revision))) {
      return revisions.flatMap(({ _id }) => known.get(_id) ?? [])
    }
  }
  const documents = publishedOnly(await ask<ContentDocument[]>(DOCUMENTS_QUERY))
  return documents.map((document) => (isKnown(known, document) ? (known.get(document._id) ?? document) : document))
}
