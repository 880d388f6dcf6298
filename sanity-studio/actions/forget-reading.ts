import { filter, firstValueFrom, timeout } from 'rxjs'
import type { DocumentStore, SanityClient } from 'sanity'

import { reviewIdOf } from '../review/review-id.ts'

/** Long enough to think in front of a dialog. */
const LONGEST_WAIT = 10 * 60_000

/**
 * Takes the second reading away once its draft is gone, be it published or discarded. Who approved it
 * stays in the history. Should this not happen (the browser was closed), what is left approves no later
 * draft: it names a revision that no longer is.
 */
export async function forgetReading(
  client: SanityClient,
  store: DocumentStore,
  id: string,
  type: string,
): Promise<void> {
  await firstValueFrom(
    store.pair.editState(id, type).pipe(
      filter(({ ready, draft }) => ready && draft === null),
      timeout(LONGEST_WAIT),
    ),
  )
  await client.delete(reviewIdOf(id))
}
