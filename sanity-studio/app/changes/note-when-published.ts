import { filter, firstValueFrom, map, timeout } from 'rxjs'
import type { DocumentStore, SanityClient, SanityDocument } from 'sanity'

import { noteOf, type Publication } from './note-of.ts'

/** In milliseconds. A publication that is refused, or a draft that is discarded, is never seen: then it ends by itself. */
const PUBLICATION_TIMEOUT = 10 * 60_000

/** The last press of “Publish” for each document, by its id: one before it has failed, and its words are not those of now. */
const pressed = new Map<string, Publication>()

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
 * leaves no note.
 * @returns what readers are told; undefined where they are not, or where nothing was published.
 * @throws ClientError, ServerError where the note cannot be written.
 */
export async function noteWhenPublished(
  client: SanityClient,
  store: DocumentStore,
  publication: Publication,
): Promise<string | undefined> {
  pressed.set(publication.id, publication)
  const after = await nextPublished(store, publication).catch(() => undefined)
  if (after === undefined || pressed.get(publication.id) !== publication) return undefined
  const note = noteOf(publication, after)
  if (note === undefined) return undefined
  await client.createIfNotExists(note)
  return note.words
}
