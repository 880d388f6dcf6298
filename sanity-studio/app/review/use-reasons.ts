import { useState } from 'react'
import { useEditState, useSchema, useValidationStatus, type EditStateFor } from 'sanity'

import { findReasons, needsSecondReader, type Reason } from '../../model/rules/may-publish.ts'
import { originalIdOf } from '../../model/rules/original-id.ts'
import { whyNotBesideOriginal } from '../../model/translation-units/beside-original.ts'
import { fieldTitleOf } from '../form/field-title.ts'
import { formErrorsOf } from './form-errors.ts'
import { getToday } from './today.ts'
import { useReview, type ObservedReview } from './use-review.ts'
import { useSecondReader } from './use-second-reader.ts'
import { useTitles } from './use-titles.ts'

/** Why a draft cannot be published yet. */
export interface Reasons {
  /** One sentence each; empty where it may be published. */
  readonly against: readonly string[]
  /** The same, each with the field where it is corrected. */
  readonly places: readonly Reason[]
  /** Whether the form has been checked once: until then there may be more than the reasons. */
  readonly isChecked: boolean
  /** Whether they are those of the draft as it is now; while it is being checked, those of an earlier one count. */
  readonly isCurrent: boolean
  readonly review: ObservedReview | undefined
  readonly isSecondReaderAsked: boolean
}

/** Evaluates the publish rules for a draft; undefined where there is no draft, or while its review is loading. */
export function useReasons({ id, type, draft, published }: EditStateFor): Reasons | undefined {
  const secondReader = useSecondReader()
  const review = useReview(id, draft)
  const schemaType = useSchema().get(type)
  // Of an original, itself: then there is nothing to compare.
  const original = useEditState(originalIdOf(draft) ?? id, type)
  // While a validation runs, this is the result of the last one: an error counts until it is known to be fixed.
  const { validation, isValidating, revision } = useValidationStatus(draft?._id ?? id, type, true)
  const [checkedId, setCheckedId] = useState<string>()
  const isCurrent = draft !== null && !isValidating && revision === draft._rev
  if (isCurrent && checkedId !== id) setCheckedId(id)
  const errors = formErrorsOf(validation)
  const titles = useTitles([...new Set(errors.flatMap(({ unpublished }) => unpublished ?? []))].sort())
  if (draft === null || review === undefined) return undefined

  const beside =
    originalIdOf(draft) === undefined
      ? undefined
      : whyNotBesideOriginal(draft, original.published ?? undefined, original.draft ?? undefined)
  const own = findReasons({
    document: draft,
    errors,
    reviewStatus: review.state,
    isPublished: published !== null,
    secondReader,
    today: getToday(),
    titleOf: (field) => fieldTitleOf(schemaType, field),
    documentTitleOf: (id) => titles.get(id),
  })
  const places = beside === undefined ? own : [beside, ...own]
  return {
    against: places.map(({ sentence }) => sentence),
    places,
    isChecked: checkedId === id,
    isCurrent,
    review,
    isSecondReaderAsked: needsSecondReader(draft, secondReader),
  }
}
