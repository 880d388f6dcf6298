import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { filledText } from './fields.ts'
import { listedTitle } from './listed-title.ts'
import { findReasonsAgainst, needsSecondReader } from './may-publish.ts'
import { openRemarksOf } from './review-remarks.ts'
import type { InLanguage } from './once-each.ts'
import type { Stored } from './stored.ts'
import { originalIdOf } from './original-id.ts'
import { readReview, reviewStatus, type ReviewStatus } from './second-reader.ts'

/** A document as the store has it now. */
export interface StoredDocument extends Stored {
  readonly _updatedAt: string
}

/** How far a draft is: `ready` has all that the rules ask for, `in-work` has not. */
export type WorkState = 'sent-back' | 'waiting' | 'approved' | 'ready' | 'in-work'

/**
 * The names of the states for editors.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const WORK_NAMES: Readonly<Record<WorkState, string>> = {
  'sent-back': 'Sent back',
  waiting: 'Being read',
  approved: 'Approved',
  ready: 'Ready',
  'in-work': 'In work',
}

/** A draft, and how far it is; its id is that of the published document. */
export interface Work extends InLanguage {
  readonly type: string
  readonly title: string
  readonly updatedAt: string
  readonly state: WorkState
  /** How many things the rules still ask for. */
  readonly missing: number
  /** The id of the person who changed the draft last; undefined until the log says it. */
  readonly author: string | undefined
  /**
   * The ids of all who wrote in it; undefined until the log says it. Where nobody asked for a review, the person who changed it
   * last stands for them.
   */
  readonly writers: readonly string[] | undefined
  /** The review of the draft; undefined where nobody asked for one. */
  readonly review: StoredDocument | undefined
}

/** What decides about all drafts at once. */
export interface WorkFacts {
  /** Drafts as the perspective of drafts shows them: under the id of the published document. */
  readonly drafts: readonly StoredDocument[]
  readonly reviews: readonly StoredDocument[]
  /** Which drafts have a published version. */
  readonly published: ReadonlySet<string>
  /** The author of each revision that the log knows. */
  readonly authors: ReadonlyMap<string, string>
  /** Who wrote in each draft that has a review, by its revision, as far as the log says it. */
  readonly writers: ReadonlyMap<string, readonly string[]>
  readonly secondReader: boolean
  /** YYYY-MM-DD. */
  readonly today: string
}

const BY_STATUS: Readonly<Partial<Record<ReviewStatus, WorkState>>> = {
  'sent-back': 'sent-back',
  waiting: 'waiting',
  approved: 'approved',
}

function toWork(draft: StoredDocument, review: StoredDocument | undefined, facts: WorkFacts): Work {
  const { authors, secondReader, today } = facts
  const author = authors.get(draft._rev)
  const last = author === undefined ? undefined : [author]
  const writers = review === undefined ? last : facts.writers.get(draft._rev)
  const status = reviewStatus(
    { revision: draft._rev, writers },
    review === undefined ? undefined : readReview(review, authors.get(review._rev)),
  )
  const isRead = needsSecondReader(draft, secondReader)
  // What a second reader has to do is no fault of the draft.
  const isPublished = facts.published.has(draft._id)
  const asked = { document: draft, errors: [], reviewStatus: status, secondReader: false, today, isPublished }
  const against = findReasonsAgainst(asked)
  const { url, language, originalTitle } = draft
  return {
    id: draft._id,
    type: draft._type,
    title: listedTitle(draft) ?? filledText(url) ?? filledText(originalTitle) ?? 'Without a title',
    language: filledText(language) ?? BASE_LANGUAGE,
    original: originalIdOf(draft) ?? draft._id,
    updatedAt: draft._updatedAt,
    state: (isRead ? BY_STATUS[status] : undefined) ?? (against.length === 0 ? 'ready' : 'in-work'),
    missing: against.length,
    author,
    writers,
    review,
  }
}

/** Every draft with its state, in the order in which they came. */
export function workOf(facts: WorkFacts): readonly Work[] {
  const reviews = new Map(facts.reviews.map((review) => [review['documentId'], review]))
  return facts.drafts.map((draft) => toWork(draft, reviews.get(draft._id), facts))
}

/** What a person has to decide or answer, and the drafts that are hers. */
export interface WorkOfPerson {
  readonly sentBack: readonly Work[]
  /** Drafts of others that wait for a second reader. */
  readonly toRead: readonly Work[]
  readonly own: readonly Work[]
  readonly others: readonly Work[]
}

/**
 * The work as one person sees it. A draft is hers if she wrote in it. One whose writers are not known yet counts as
 * somebody else's, but is not offered to be read.
 */
export function workOfPerson(work: readonly Work[], person: string | undefined): WorkOfPerson {
  const own = work.filter(({ writers }) => person !== undefined && writers?.includes(person))
  return {
    own,
    sentBack: own.filter(({ state }) => state === 'sent-back'),
    toRead: work.filter((one) => one.state === 'waiting' && one.writers !== undefined && !own.includes(one)),
    others: work.filter((one) => !own.includes(one)),
  }
}

/** What a draft waits for, in a few words. */
export function describeWork({ state, missing, review }: Work): string {
  if (state === 'in-work') return missing === 1 ? '1 thing is missing' : `${missing} things are missing`
  if (state === 'sent-back') {
    const remarks = openRemarksOf(review).length
    return remarks === 1 ? '1 remark to answer' : `${remarks} remarks to answer`
  }
  if (state === 'waiting') return 'It waits for a second reader'
  return state === 'approved' ? 'It can be published' : 'Nothing is missing'
}
