import { filter, firstValueFrom, timeout } from 'rxjs'
import {
  useClient,
  useDocumentStore,
  type DocumentActionComponent,
  type DocumentStore,
  type SanityClient,
} from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReview } from '../review/use-review.ts'
import { reviewIdOf } from '../../model/rules/review-id.ts'

/** In milliseconds: long enough to read a confirmation dialog. */
const DRAFT_TIMEOUT = 10 * 60_000

/**
 * Deletes the review of a document once its draft is gone, whether published or discarded. Who approved it stays in the
 * history. A review that is left over (the browser was closed meanwhile) approves no later draft, since it names the
 * revision that it approved.
 * @param id of the published document.
 * @throws TimeoutError where the draft is still there after ten minutes; ClientError where the review cannot be deleted.
 */
export async function deleteReview(
  client: SanityClient,
  store: DocumentStore,
  id: string,
  type: string,
): Promise<void> {
  await firstValueFrom(
    store.pair.editState(id, type).pipe(
      filter(({ ready, draft }) => ready && draft === null),
      timeout(DRAFT_TIMEOUT),
    ),
  )
  await client.delete(reviewIdOf(id))
}

/**
 * Sanity's own “Discard changes” or “Delete”, after which the review of the draft is deleted too. That the person
 * confirmed the dialog shows by the draft, which is then gone.
 */
export function deleteWithReview(useAction: DocumentActionComponent): DocumentActionComponent {
  const Action: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: API_VERSION })
    const store = useDocumentStore()
    const description = useAction(props)
    const review = useReview(props.id, props.draft)
    if (description === null || review?.revision === undefined) return description
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        void deleteReview(client, store, props.id, props.type).catch(() => undefined)
      },
    }
  }
  Action.action = useAction.action
  Action.displayName = 'DeleteWithReview'
  return Action
}
