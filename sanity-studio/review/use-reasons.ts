import { useValidationStatus, type EditStateFor } from 'sanity'

import { findReasonsAgainst, needsSecondReader } from '../rules/may-publish.ts'
import { getToday } from './today.ts'
import { useReview, type ObservedReview } from './use-review.ts'
import { useSecondReader } from './use-second-reader.ts'

/** Why a draft cannot be published yet. */
export interface Reasons {
  /** One sentence each; empty where it may be published. */
  readonly against: readonly string[]
  readonly review: ObservedReview | undefined
  readonly isSecondReaderAsked: boolean
}

/** Evaluates the publish rules for a draft; undefined where there is no draft, or while its review is loading. */
export function useReasons({ id, type, draft }: EditStateFor): Reasons | undefined {
  const secondReader = useSecondReader()
  const review = useReview(id, draft)
  // While a validation runs, this is the result of the last one: an error counts until it is known to be fixed.
  const { validation } = useValidationStatus(draft?._id ?? id, type, true)
  if (draft === null || review === undefined) return undefined

  const errors = validation.filter(({ level }) => level === 'error').map(({ message }) => message)
  const against = findReasonsAgainst({
    document: draft,
    errors,
    reviewStatus: review.state,
    secondReader,
    today: getToday(),
  })
  return { against, review, isSecondReaderAsked: needsSecondReader(type, secondReader) }
}
