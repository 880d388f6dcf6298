import type { Fields } from '../../../model/rules/fields.ts'
import { reviewIdOf } from '../../../model/rules/review-id.ts'
import { SYSTEM_FIELDS, type Stored } from '../../../model/rules/stored.ts'
import { patchTo, type Loaded, type Writes } from './change.ts'

/** Fails where somebody has sent the draft for review since: a review is made, or has another revision. */
function unlessSentSince({ id, review }: Loaded): Writes['undo'] {
  const reviewId = reviewIdOf(id)
  if (review !== undefined) return [patchTo(reviewId, review._rev, ['requestedRevision'], review)]
  return [{ create: { _id: reviewId, _type: 'review' } }, { delete: { id: reviewId } }]
}

/** What a new draft takes from what is published: all but what the store writes itself. */
function contentOfDraft(published: Stored): Fields & { readonly _type: string } {
  const content = Object.entries(published).filter(([name]) => !SYSTEM_FIELDS.has(name))
  return { ...Object.fromEntries(content), _type: published._type }
}

/**
 * Writes fields into the draft of a document, which is made of what is published where there is none: nothing is
 * published by it. @param after the fields with their new values; undefined takes a field away.
 */
export function writesOfDraft(loaded: Loaded, after: Fields, transactionId: string): Writes {
  const { id, published, draft } = loaded
  const draftId = `drafts.${id}`
  const fields = Object.keys(after)
  if (draft !== undefined || published === undefined) {
    return {
      transactionId,
      mutations: [patchTo(draftId, draft?._rev ?? '', fields, after)],
      undo: [patchTo(draftId, transactionId, fields, draft ?? {})],
    }
  }
  return {
    transactionId,
    mutations: [{ create: { ...contentOfDraft(published), ...after, _id: draftId } }],
    // A deletion asks for no revision: the patch before it does.
    undo: [patchTo(draftId, transactionId, fields, published), { delete: { id: draftId } }, ...unlessSentSince(loaded)],
  }
}

/** What a change of its draft means for a document: a new draft, or a review that sees the change. */
export function noteOfDraft({ draft, review }: Loaded): string | undefined {
  if (draft === undefined) return 'A draft is made of what is published.'
  if (review === undefined) return undefined
  return review['approvedRevision'] === undefined
    ? 'It waits for a second reader, who sees the change.'
    : 'It was approved: after this change it has to be approved again.'
}
