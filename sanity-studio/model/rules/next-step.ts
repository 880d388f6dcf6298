import { whyNotApprove, type DraftRevision, type ReviewStatus } from './second-reader.ts'

/** What comes next on the way of a draft to the hub. */
export type NextStep = 'send' | 'approve' | 'publish'

/**
 * The next step of a draft that needs a second reader, for the person who looks at it.
 * @param draft who wrote it. @param person the id of the person.
 */
export function nextStep(status: ReviewStatus, draft: DraftRevision, person: string | undefined): NextStep {
  if (status === 'approved') return 'publish'
  return status === 'waiting' && whyNotApprove(draft, person) === undefined ? 'approve' : 'send'
}
