import type { Mutation } from '@sanity/client'

import { filledText } from '../../../model/rules/fields.ts'
import type { FormError } from '../../../model/rules/may-publish.ts'
import type { ReviewMethod } from '../../../model/rules/review-method.ts'
import { reviewIdOf } from '../../../model/rules/review-id.ts'
import type { ReviewStatus } from '../../../model/rules/second-reader.ts'
import { isStored, type Stored } from '../../../model/rules/stored.ts'

/** The fields whose references can be changed in several documents at once. */
export type LabelField = 'topics' | 'roles'

/** What a person wants to do with several documents. */
export type Change =
  | { readonly kind: 'checked'; readonly how: ReviewMethod }
  | {
      readonly kind: 'labels'
      readonly field: LabelField
      /** Ids of topics or jobs. */
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  | {
      readonly kind: 'review'
      /** YYYY-MM-DD, on which somebody checked the facts; undefined leaves it as it is. */
      readonly day: string | undefined
      /** Asked for with a day. */
      readonly how: ReviewMethod | undefined
      /** How long a review holds, in days; undefined leaves it as it is. */
      readonly every: number | undefined
    }
  | { readonly kind: 'send' }
  | {
      readonly kind: 'publish'
      /** Whether “What changed” tells readers of it; undefined where nobody has chosen: then as `tellsReaders` says. */
      readonly tells?: boolean
    }

/** A document as it is stored: what readers see, its draft, and the review of the draft. */
export interface Loaded {
  /** The published id. */
  readonly id: string
  readonly type: string
  readonly title: string
  readonly published: Stored | undefined
  readonly draft: Stored | undefined
  readonly review: Stored | undefined
}

/** What the form of a draft shows besides its fields. */
export interface DraftCheck {
  readonly errors: readonly FormError[]
  readonly reviewStatus: ReviewStatus
  /** What it translates, as it is published; undefined for an original. */
  readonly original: Stored | undefined
  /** The draft of that. */
  readonly originalDraft?: Stored | undefined
}

/** What decides about all documents at once. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly today: string
  /** Whether another person has to approve what is published. */
  readonly secondReader: boolean
  /** By the published id; empty for a change that asks for no check of the form. */
  readonly checks: ReadonlyMap<string, DraftCheck>
  /** Whether the hub has told readers of changes before: what is there at its beginning is no news. */
  readonly tellsReaders: boolean
  /** The title of a field of a type. */
  readonly fieldTitleOf: (type: string, field: string) => string | undefined
  /** The title of a document, by its id. */
  readonly documentTitleOf: (id: string) => string | undefined
  /** Makes the id of a transaction, which is the revision of what it writes. */
  readonly newId: () => string
}

/** What a transaction writes, and what takes it back. */
export interface Writes {
  /** The id of the transaction; documents that are written together have the same. */
  readonly transactionId: string
  readonly mutations: readonly Mutation[]
  /** The ids of documents that have to be written before it or with it. */
  readonly needs?: readonly string[]
  /** Holds only as long as nobody has changed the document since; empty where it is not taken back here. */
  readonly undo: readonly Mutation[]
}

/** What becomes of a document: it changes, it is already so, or it cannot be changed, with the reason in one sentence. */
export type Fate =
  | {
      readonly state: 'change'
      readonly note: string | undefined
      readonly writes: Writes
      /** What somebody should look at before, in one sentence; it stands in the way of nothing. */
      readonly warning?: string | undefined
    }
  | { readonly state: 'same'; readonly why: string }
  | {
      readonly state: 'refused'
      readonly why: string
      /** Whether it lacks a day of review that holds: several can get it at once. */
      readonly lacksReview?: boolean
    }

/** A document and what becomes of it. */
export type Planned = Pick<Loaded, 'id' | 'type' | 'title'> & { readonly fate: Fate }

/** GROQ for all that a plan needs of its documents, in the perspective `raw`. */
export const LOAD_QUERY = '*[_id in $ids]'

/** The ids of the documents that LOAD_QUERY asks for. */
export function idsToLoad(publishedIds: readonly string[]): string[] {
  return publishedIds.flatMap((id) => [id, `drafts.${id}`, reviewIdOf(id)])
}

/** Reads the answer to LOAD_QUERY, in the order of the ids; documents that are gone are missing. */
export function readLoaded(publishedIds: readonly string[], found: unknown): readonly Loaded[] {
  const all = new Map((Array.isArray(found) ? found : []).filter(isStored).map((stored) => [stored._id, stored]))
  return publishedIds.flatMap((id) => {
    const [published, draft] = [all.get(id), all.get(`drafts.${id}`)]
    const shown = draft ?? published
    if (shown === undefined) return []
    const title = filledText(shown['title']) ?? id
    return [{ id, type: shown._type, title, published, draft, review: all.get(reviewIdOf(id)) }]
  })
}

function revisionsOf({ published, draft, review }: Loaded): string {
  return [published, draft, review].map((stored) => stored?._rev ?? '').join(' ')
}

/**
 * Parts a plan: documents that somebody has changed or deleted since they were shown, of which a person would else sign
 * what she has not seen; and those that are as they were shown.
 */
export function splitByRevision(
  planned: readonly Planned[],
  shown: readonly Loaded[],
  now: readonly Loaded[],
): readonly [stale: readonly Planned[], asShown: readonly Planned[]] {
  const before = new Map(shown.map((one) => [one.id, revisionsOf(one)]))
  const after = new Map(now.map((one) => [one.id, revisionsOf(one)]))
  const isAsShown = ({ id }: Planned) => before.get(id) === after.get(id)
  return [planned.filter((one) => !isAsShown(one)), planned.filter(isAsShown)]
}

/** A patch of a document, as long as it has a revision, that gives fields the values that they have in another state. */
export function patchTo(
  id: string,
  ifRevisionID: string,
  fields: readonly string[],
  state: Readonly<Record<string, unknown>>,
): Mutation {
  const kept = fields.filter((field) => state[field] !== undefined)
  const unset = fields.filter((field) => state[field] === undefined)
  return {
    patch: {
      ...{ id, ifRevisionID },
      ...(kept.length === 0 ? {} : { set: Object.fromEntries(kept.map((field) => [field, state[field]])) }),
      ...(unset.length === 0 ? {} : { unset }),
    },
  }
}
