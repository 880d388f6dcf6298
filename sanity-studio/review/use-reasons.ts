import { useValidationStatus, type EditStateFor } from 'sanity'

import { findReasonsAgainst, needsSecondReader } from '../rules/may-publish.ts'
import { getToday } from './today.ts'
import { useReading, type SeenReading } from './use-reading.ts'
import { useSecondReader } from './use-second-reader.ts'

/** What stands between a draft and its publication. */
export interface Reasons {
  /** Sentences; empty where it may be published. */
  readonly against: readonly string[]
  readonly reading: SeenReading | undefined
  readonly isSecondReaderAsked: boolean
}

/** Asks the publish rules about a draft; undefined where there is no draft, or the answer is not known yet. */
export function useReasons({ id, type, draft }: EditStateFor): Reasons | undefined {
  const secondReader = useSecondReader()
  const reading = useReading(id, draft)
  // While the form is being checked, this is what the last check found: an error stands until it is known to be mended.
  const { validation } = useValidationStatus(draft?._id ?? id, type, true)
  if (draft === null || reading === undefined) return undefined

  const errors = validation.filter(({ level }) => level === 'error').length
  const against = findReasonsAgainst({
    document: draft,
    errors,
    reading: reading.state,
    secondReader,
    today: getToday(),
  })
  return { against, reading, isSecondReaderAsked: needsSecondReader(type, secondReader) }
}
