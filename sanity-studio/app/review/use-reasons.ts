import { useSchema, useValidationStatus, type EditStateFor, type Path } from 'sanity'

import { findReasons, needsSecondReader, type FormError, type Reason } from '../../model/rules/may-publish.ts'
import { fieldTitleOf } from '../form/field-title.ts'
import { getToday } from './today.ts'
import { useReview, type ObservedReview } from './use-review.ts'
import { useSecondReader } from './use-second-reader.ts'

/** Why a draft cannot be published yet. */
export interface Reasons {
  /** One sentence each; empty where it may be published. */
  readonly against: readonly string[]
  /** The same, each with the field where it is corrected. */
  readonly places: readonly Reason[]
  readonly review: ObservedReview | undefined
  readonly isSecondReaderAsked: boolean
}

/** A path of the form without ranges, which no error has. */
function toError(message: string, path: Path): FormError {
  return { message, path: path.flatMap((step) => (Array.isArray(step) ? [] : [step])) }
}

/** Evaluates the publish rules for a draft; undefined where there is no draft, or while its review is loading. */
export function useReasons({ id, type, draft }: EditStateFor): Reasons | undefined {
  const secondReader = useSecondReader()
  const review = useReview(id, draft)
  const schemaType = useSchema().get(type)
  // While a validation runs, this is the result of the last one: an error counts until it is known to be fixed.
  const { validation } = useValidationStatus(draft?._id ?? id, type, true)
  if (draft === null || review === undefined) return undefined

  const errors = validation.filter(({ level }) => level === 'error').map(({ message, path }) => toError(message, path))
  const places = findReasons({
    document: draft,
    errors,
    reviewStatus: review.state,
    secondReader,
    today: getToday(),
    titleOf: (field) => fieldTitleOf(schemaType, field),
  })
  return {
    against: places.map(({ sentence }) => sentence),
    places,
    review,
    isSecondReaderAsked: needsSecondReader(draft, secondReader),
  }
}
