import { writersOf, type LoggedTransaction } from './draft-writers.ts'
import { originalIdOf } from './original-id.ts'
import { isPublishedAtOnce } from './published-at-once.ts'
import { readRequest, REMOVAL_DEMANDS, removalIdOf, removalStatus, type RemovalRequest } from './removal.ts'
import { isSecondReaderOn } from './second-reader-setting.ts'
import { reviewIdOf } from './review-id.ts'
import { readReview, REVIEW_DEMANDS, reviewStatus, whyAlone, type ReviewStatus } from './second-reader.ts'
import { contentOf, type Stored, type StoredChange } from './stored.ts'
import { isWrittenByActions } from './studio-types.ts'

/** A transaction of the history. */
interface StoredTransaction extends LoggedTransaction {
  readonly author: string
  readonly changes: readonly StoredChange[]
}

/** A transaction that is about to be stored, and what the lake knows besides. */
export interface WriteQuestion {
  readonly changes: readonly StoredChange[]
  /** All documents before the transaction, by id. */
  readonly documents: ReadonlyMap<string, Stored>
  /** The transactions that touched documents, the newest first; read as they are asked for. */
  newestFirst(documentIds: readonly string[]): Iterable<StoredTransaction>
  /** How many people have ever signed in here. */
  readonly people: number
}

/** Why a transaction is refused, and the document that it is about. */
export interface Refusal {
  readonly documentId: string
  readonly sentence: string
}

function isPublished(id: string): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.')
}

/**
 * Whether readers can see documents of a type. Pictures and files follow the documents that show them; what a note is about has
 * had its second reader, and the note itself holds no fact.
 */
function isForReaders(type: string): boolean {
  return type !== 'changeNote' && !isWrittenByActions(type) && !/^(?:sanity|system)\./.test(type)
}

/** Whether readers can see what the change is about, before it or afterwards: one of another type would take its place. */
function concernsReaders({ documentId, before, after }: StoredChange): boolean {
  return isPublished(documentId) && [before, after].some((document) => document && isForReaders(document._type))
}

/** The last changes of a document, the newest first, each with its author. */
function lastChanges(question: WriteQuestion, id: string, count: number) {
  const found: { readonly author: string; readonly before?: Stored }[] = []
  for (const { author, changes } of question.newestFirst([id])) {
    found.push({ author, before: changes.find(({ documentId }) => documentId === id)?.before })
    if (found.length === count) break
  }
  return found
}

function reviewOf(question: WriteQuestion, draft: Stored, id: string): ReviewStatus {
  const { documents } = question
  const review = documents.get(reviewIdOf(id))
  if (review === undefined) return 'none'
  const writers = writersOf({ id, draft, published: documents.get(id) }, question.newestFirst([id, draft._id]))
  const [last] = lastChanges(question, review._id, 1)
  return reviewStatus({ revision: draft._rev, writers }, readReview(review, last?.author))
}

function whyNotPublish(question: WriteQuestion, id: string, after: Stored): string | undefined {
  const draft = question.documents.get(`drafts.${id}`)
  if (draft === undefined) return REVIEW_DEMANDS.none
  const demand = REVIEW_DEMANDS[reviewOf(question, draft, id)]
  if (demand !== undefined) return demand
  return contentOf(draft) === contentOf(after) ? undefined : 'It is not what the second reader approved: publish that.'
}

/**
 * The request as it was before this transaction. Its requester is who wrote what was approved: the author of the change
 * before the approval, which must have changed nothing else.
 */
function requestOf(question: WriteQuestion, id: string): RemovalRequest | undefined {
  const stored = question.documents.get(removalIdOf(id))
  if (stored === undefined) return undefined
  const [last, earlier] = lastChanges(question, stored._id, 2)
  if (stored['approvedRevision'] === undefined) {
    return readRequest(stored, { requester: last?.author, approver: undefined })
  }
  const asked = last?.before
  const { approvedRevision } = stored
  const isSameRequest = asked !== undefined && contentOf({ ...asked, approvedRevision }) === contentOf(stored)
  const isNew = asked?.['approvedRevision'] === undefined
  return readRequest(stored, {
    requester: isSameRequest && isNew ? earlier?.author : last?.author,
    approver: last?.author,
  })
}

function whyNotRemove(question: WriteQuestion, id: string, before: Stored): string | undefined {
  const leavesDraft =
    question.changes.some(({ documentId, after }) => documentId === `drafts.${id}` && after !== undefined) ||
    (question.documents.has(`drafts.${id}`) &&
      !question.changes.some(({ documentId }) => documentId === `drafts.${id}`))
  const status = removalStatus(leavesDraft ? 'unpublish' : 'delete', before._rev, requestOf(question, id))
  return REMOVAL_DEMANDS[status]
}

/** Whether the same transaction removes the document of which this one is a translation: they have one approval. */
function isRemovedWithOriginal(before: Stored, changes: readonly StoredChange[]): boolean {
  const id = originalIdOf(before)
  return changes.some((change) => {
    const isRemoved = change.before !== undefined && change.after === undefined
    return change.documentId === id && isRemoved && concernsReaders(change)
  })
}

function publishedIn(documents: WriteQuestion['documents']): readonly Stored[] {
  const published = [...documents].filter(([id]) => isPublished(id))
  return published.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document)
}

function whyNot(question: WriteQuestion, change: StoredChange): string | undefined {
  const { documentId } = change
  if (change.after === undefined) {
    if (change.before === undefined || isRemovedWithOriginal(change.before, question.changes)) return undefined
    return whyNotRemove(question, documentId, change.before)
  }
  if (isPublishedAtOnce(change, question.changes)) return undefined
  return whyNotPublish(question, documentId, change.after)
}

/**
 * Refuses a transaction that publishes, changes or removes what readers see without the approval of a second reader, where
 * the site requires one; undefined where it may be stored. The sentence is the one that the Studio shows.
 */
export function findUnapproved(question: WriteQuestion): Refusal | undefined {
  const changes = question.changes.filter(concernsReaders)
  if (changes.length === 0) return undefined
  const isOn = isSecondReaderOn(publishedIn(question.documents))
  // Nobody is asked to act out a second person.
  if (whyAlone(isOn, question.people) !== undefined) return undefined
  for (const change of changes) {
    const why = whyNot(question, change)
    if (why !== undefined) return { documentId: change.documentId, sentence: why }
  }
  return undefined
}
