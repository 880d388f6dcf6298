/** How a published document is taken from the hub: deleted with its draft, or kept as a draft. */
export type RemovalKind = 'delete' | 'unpublish'

/** A request to remove a published document, and who made and approved it according to the transaction log. */
export interface RemovalRequest {
  readonly kind: RemovalKind
  readonly reason: string
  /** The revision of the published document that it is about. */
  readonly requestedRevision: string
  readonly approvedRevision: string | undefined
  /** The author of the transaction that wrote the request; undefined where the log does not say. */
  readonly requester: string | undefined
  /** The author of the transaction that approved it; undefined where nobody did, or the log does not say. */
  readonly approver: string | undefined
}

/**
 * The status of a request. `changed`: the document was published again since. `own`: the person who made the request has
 * approved it. `unknown`: the log does not say who did.
 */
export type RemovalStatus = 'none' | 'waiting' | 'approved' | 'changed' | 'own' | 'unknown'

/** The status of a request to remove a document in one way. @param published its revision on the hub. */
export function removalStatus(
  kind: RemovalKind,
  published: string,
  request: RemovalRequest | undefined,
): RemovalStatus {
  if (request === undefined || request.kind !== kind) return 'none'
  if (request.requestedRevision !== published) return 'changed'
  if (request.approvedRevision === undefined) return 'waiting'
  if (request.approvedRevision !== published) return 'changed'
  if (request.requester === undefined || request.approver === undefined) return 'unknown'
  return request.requester === request.approver ? 'own' : 'approved'
}

/** What an editor has to do about each status; undefined where there is nothing to do. */
export const REMOVAL_DEMANDS: Readonly<Record<RemovalStatus, string | undefined>> = {
  none: 'No second reader has approved that it is removed: ask for it, with the reason.',
  waiting: 'The request waits for a second reader: another person has to approve it.',
  approved: undefined,
  changed: 'It was published again after the request: ask again.',
  own: 'The request was approved by the person who made it: another person has to approve it.',
  unknown: 'The history does not say yet who approved the request: wait a moment, or ask again.',
}

/** Why a person may not approve a request; undefined where she may. */
export function whyNotApproveRemoval(request: RemovalRequest, person: string | undefined): string | undefined {
  if (request.requester === undefined || person === undefined) {
    return 'The history does not say yet who made the request: wait a moment.'
  }
  return request.requester === person ? 'You made the request, so another person has to approve it.' : undefined
}

/** The shortest reason that says something. */
const SHORTEST_REASON = 5

/** What is wrong with a reason; undefined where it will do. The second reader and the list “Removed” show it. */
export function whyNoReason(reason: string): string | undefined {
  return reason.trim().length >= SHORTEST_REASON ? undefined : 'Write why, in a few words: the second reader reads it.'
}

/** What the fields of a request to remove a document say, as far as they are there. */
export function readRequest(
  fields: Readonly<Record<string, unknown>>,
  { requester, approver }: Pick<RemovalRequest, 'requester' | 'approver'>,
): RemovalRequest {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  const approvedRevision = text('approvedRevision')
  return {
    kind: fields['kind'] === 'unpublish' ? 'unpublish' : 'delete',
    reason: text('reason') ?? '',
    requestedRevision: text('requestedRevision') ?? '',
    approvedRevision,
    requester,
    approver: approvedRevision === undefined ? undefined : approver,
  }
}

/** The id of the request to remove a document. In Sanity's cloud, ids with a dot are not public. */
export function removalIdOf(publishedId: string): string {
  return `removal.${publishedId}`
}

/** What a person can do about the removal of a document. */
export type RemovalStep = 'ask' | 'approve' | 'remove' | 'withdraw'

/**
 * What a person can do now, the next step first.
 * @param isAsked whether the site requires a second reader.
 * @param person the id of the person who looks.
 */
export function removalSteps(
  status: RemovalStatus,
  {
    request,
    isAsked,
    person,
  }: {
    readonly request: RemovalRequest | undefined
    readonly isAsked: boolean
    readonly person: string | undefined
  },
): readonly RemovalStep[] {
  if (!isAsked) return ['remove']
  if (status === 'approved') return ['remove', 'withdraw']
  if (status === 'unknown') return ['withdraw']
  if (status !== 'waiting' || request === undefined) return ['ask']
  return whyNotApproveRemoval(request, person) === undefined ? ['approve', 'withdraw'] : ['withdraw']
}
