import { filter, firstValueFrom, map, timeout } from 'rxjs'
import type { DocumentStore, SanityClient, SanityDocument } from 'sanity'

import { changeNote, describeChange, isFitForReaders, type ChangeReader } from '../../model/rules/change-note.ts'
import { changedUnits, isWordingOnly } from '../../model/translation-units/state.ts'

/** In milliseconds. A publication that is refused, or a draft that is discarded, is never seen: then it ends by itself. */
const PUBLICATION_TIMEOUT = 10 * 60_000

/** A publication that somebody has asked for. */
export interface Publication {
  readonly id: string
  readonly type: string
  /** The document as it was published before. */
  readonly before: SanityDocument | null
  readonly readBy: ChangeReader
  /** YYYY-MM-DD. */
  readonly day: string
  /** What somebody wrote in place of the proposed words; empty where readers are not to be told. */
  readonly words: string | undefined
}

/** Waits until another revision is published. @throws TimeoutError where none is. */
async function nextPublished(store: DocumentStore, { id, type, before }: Publication): Promise<SanityDocument> {
  return firstValueFrom(
    store.pair.editState(id, type).pipe(
      map(({ ready, draft, published }) => (ready && draft === null ? published : null)),
      filter((published) => published !== null),
      filter(({ _rev }) => _rev !== before?._rev),
      timeout(PUBLICATION_TIMEOUT),
    ),
  )
}

/**
 * Writes the note that tells readers of a publication, once that is stored: Sanity's own “Publish” is a transaction of its
 * own, which nothing can be added to. So a note that fails leaves the publication as it is, and a publication that fails
 * leaves no note. The same publication always makes the same note, so that it is there once.
 * @returns what readers are told; undefined where they are not, or where nothing was published.
 * @throws ClientError, ServerError where the note cannot be written.
 */
export async function noteWhenPublished(
  client: SanityClient,
  store: DocumentStore,
  publication: Publication,
): Promise<string | undefined> {
  const { id, type, before, readBy, day, words } = publication
  const after = await nextPublished(store, publication).catch(() => undefined)
  if (after === undefined) return undefined
  const proposed = describeChange(before ?? undefined, after, wordingOf(before, after))
  if (proposed === undefined || words === '') return undefined
  const about = { documentId: id, documentType: type, revision: after._rev, day, readBy }
  const written = words === undefined ? [] : [{ ...proposed, words }]
  // A note that the checks refuse would keep everything else from the hub.
  const note = [...written, proposed].map((change) => changeNote(change, about)).find(isFitForReaders)
  if (note === undefined) return undefined
  await client.createIfNotExists(note)
  return note.words
}

/** The fields of which the editor has said in this very change that their words alone changed. */
export function wordingOf(before: SanityDocument | null, after: SanityDocument): ReadonlySet<string> {
  const isMarked =
    before !== null &&
    JSON.stringify(before['wordingOnly']) !== JSON.stringify(after['wordingOnly']) &&
    isWordingOnly(before, after)
  return new Set(isMarked ? changedUnits(before, after).map(({ path }) => path.split('.')[0] ?? path) : [])
}
