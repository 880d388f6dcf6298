import { map, type Observable } from 'rxjs'

import { watchQuery, type QueryStore } from '../../connection/watch-query.ts'
import { type Fields, fieldsIn, isFields } from '../../../model/rules/fields.ts'
import { REVIEW_STEP } from '../../../model/rules/second-reader.ts'

/** A draft of a batch whose review is not over. */
export interface SentDraft {
  readonly documentId: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly reviewId: string
  readonly reviewRevision: string
  /**
   * `waiting`: as it was sent. `changed`: changed since it was sent or approved, so it is read in its form. `approved`: the
   * revision is approved; by whom is in the history. `sent-back`: with remarks, which are in its form.
   */
  readonly state: 'waiting' | 'changed' | 'approved' | 'sent-back'
}

/** Drafts that were sent for review together. */
export interface SentBatch {
  /** The transaction that created and sent them. */
  readonly id: string
  /** ISO 8601. */
  readonly sentAt: string
  readonly drafts: readonly SentDraft[]
}

/** The reviews that were sent last, with their drafts: in the perspective of drafts, these have their published ids. */
const BATCHES = `{
  "reviews": *[_type == "review" && defined(batch)] | order(_createdAt desc)[0...500]{
    _id, _rev, _createdAt, documentId, batch, approvedRevision, "step": ${REVIEW_STEP}
  },
  "drafts": *[_id in *[_type == "review" && defined(batch)].documentId]{_id, _originalId, _rev, title, publisher, url}
}`

function rowsIn(answer: unknown, name: string): readonly Fields[] {
  return isFields(answer) ? fieldsIn(answer[name]) : []
}

function text(row: Fields | undefined, name: string): string {
  const value = row?.[name]
  return typeof value === 'string' ? value : ''
}

function stateOf(review: Fields, draft: Fields): SentDraft['state'] {
  const step = text(review, 'step')
  if (step === 'sent-back') return step
  const read = text(review, step === 'approved' ? 'approvedRevision' : 'batch')
  if (read !== text(draft, '_rev')) return 'changed'
  return step === 'approved' ? step : 'waiting'
}

function toBatches(answer: unknown): readonly SentBatch[] {
  const drafts = new Map(rowsIn(answer, 'drafts').map((draft) => [text(draft, '_id'), draft]))
  const byBatch = Map.groupBy(rowsIn(answer, 'reviews'), (review) => text(review, 'batch'))
  return [...byBatch].map(([id, reviews]) => ({
    id,
    sentAt: text(reviews[0], '_createdAt'),
    drafts: reviews.flatMap((review): readonly SentDraft[] => {
      const draft = drafts.get(text(review, 'documentId'))
      // What was published or discarded meanwhile waits for nobody.
      if (draft === undefined || !text(draft, '_originalId').startsWith('drafts.')) return []
      return [
        {
          documentId: text(review, 'documentId'),
          ...{ title: text(draft, 'title'), publisher: text(draft, 'publisher'), url: text(draft, 'url') },
          ...{ reviewId: text(review, '_id'), reviewRevision: text(review, '_rev') },
          state: stateOf(review, draft),
        },
      ]
    }),
  }))
}

/** Observes what was sent for review together, the latest first. */
export function watchBatches(store: QueryStore): Observable<readonly SentBatch[]> {
  return watchQuery(store, { fetch: BATCHES, listen: '*[_type == "review"]', perspective: 'drafts' }).pipe(
    map((found) => toBatches(found).filter(({ drafts }) => drafts.length > 0)),
  )
}
