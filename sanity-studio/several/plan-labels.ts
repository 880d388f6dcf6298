import { fieldsIn, idOfReference, type Fields } from '../rules/fields.ts'
import { reviewIdOf } from '../rules/review-id.ts'
import { SYSTEM_FIELDS, type Stored } from '../rules/stored.ts'
import { schemaTypes } from '../schemaTypes/index.ts'
import {
  patchTo,
  type Change,
  type Circumstances,
  type Fate,
  type LabelField,
  type Loaded,
  type Writes,
} from './change.ts'

type Labels = Extract<Change, { readonly kind: 'labels' }>

const NAMES: Readonly<Record<LabelField, string>> = { topics: 'topics', roles: 'jobs' }

/** The types whose documents have a field. */
export function typesWith(field: LabelField): readonly string[] {
  return schemaTypes.flatMap((type) =>
    'fields' in type && type.fields.some(({ name }) => name === field) ? [type.name] : [],
  )
}

/** The references of a field after the change; undefined where it changes nothing. */
function changed(before: readonly Fields[], { add, remove }: Labels): readonly Fields[] | undefined {
  const kept = before.filter((one) => !remove.includes(idOfReference(one) ?? ''))
  const added = add
    .filter((id) => kept.every((one) => idOfReference(one) !== id))
    .map((id) => ({ _type: 'reference', _key: id.replace(/\W/g, '-'), _ref: id }))
  return kept.length === before.length && added.length === 0 ? undefined : [...kept, ...added]
}

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

function writesOf(loaded: Loaded, field: LabelField, value: readonly Fields[], transactionId: string): Writes {
  const { id, published, draft } = loaded
  const draftId = `drafts.${id}`
  const after = { [field]: value.length === 0 ? undefined : value }
  if (draft !== undefined || published === undefined) {
    return {
      transactionId,
      mutations: [patchTo(draftId, draft?._rev ?? '', [field], after)],
      undo: [patchTo(draftId, transactionId, [field], draft ?? {})],
    }
  }
  return {
    transactionId,
    mutations: [{ create: { ...contentOfDraft(published), ...after, _id: draftId } }],
    // A deletion asks for no revision: the patch before it does.
    undo: [
      patchTo(draftId, transactionId, [field], published),
      { delete: { id: draftId } },
      ...unlessSentSince(loaded),
    ],
  }
}

function noteOf({ draft, review }: Loaded): string | undefined {
  if (draft === undefined) return 'A draft is made of what is published.'
  if (review === undefined) return undefined
  return review['approvedRevision'] === undefined
    ? 'It waits for a second reader, who sees the change.'
    : 'It was approved: after this change it has to be approved again.'
}

/** Topics or jobs that are added and taken away: content, so it is written into the draft and nothing is published. */
export function planLabels(loaded: Loaded, change: Labels, { newId }: Circumstances): Fate {
  const { type, published, draft } = loaded
  const { field } = change
  if (!typesWith(field).includes(type))
    return { state: 'refused', why: `Documents of its type have no ${NAMES[field]}.` }
  const shown: Fields = draft ?? published ?? {}
  if (shown['translationOf'] !== undefined) {
    return { state: 'refused', why: `It is a translation, which has the ${NAMES[field]} of its original.` }
  }
  const value = changed(fieldsIn(shown[field]), change)
  if (value === undefined) return { state: 'same', why: `Its ${NAMES[field]} are so already.` }
  return { state: 'change', note: noteOf(loaded), writes: writesOf(loaded, field, value, newId()) }
}
