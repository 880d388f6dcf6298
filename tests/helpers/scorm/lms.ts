import type { Edition } from '../../../src/features/training/scorm/editions.ts'

/** An LMS as a test sees it. It keeps what was saved from one visit to the next. */
export interface Lms {
  /**
   * Begins a visit.
   * @returns the API object of the visit, as a package finds it in a window.
   */
  launch(): object
  /** The value that the LMS has of an element; '' where it has none. */
  value(element: string): string
  /** Every call since the LMS exists: `LMSSetValue cmi.core.exit`. */
  readonly calls: readonly string[]
  /** Every call that the LMS did not accept, with the reason. */
  readonly refusals: readonly string[]
}

/** Makes an LMS that nobody has visited yet. */
export type MakeLms = (edition: Edition) => Lms
