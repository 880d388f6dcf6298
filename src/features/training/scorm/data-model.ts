import type { Interaction } from './questions.ts'
import type { ApiNames, Session } from './session.ts'

/** Values by the names of their elements, in the order in which they are set. */
export type Values = readonly (readonly [element: string, value: string])[]

/** What an LMS keeps of a learner who has reached the end. */
export interface Outcome {
  readonly isPassed: boolean
  /** 0 to 1; absent for a module without questions. */
  readonly score?: number
}

/** How one edition of SCORM names and writes what a training tells an LMS. It is all that differs between the editions. */
export interface DataModel {
  readonly api: ApiNames
  /** The element that says whether results count. */
  readonly mode: string
  /** The element that says whether this visit goes on with an earlier one: `resume`. */
  readonly entry: string
  /** The element with the number of answers reported so far. */
  readonly interactionCount: string
  /** What the LMS has of an earlier visit; undefined where the end was never reached. */
  readOutcome(session: Session): Outcome | undefined
  /** At the start of every visit. `outcome` as `readOutcome` gave it. */
  start(outcome: Outcome | undefined): Values
  /** How far the learner is, from 0 to 1; nothing where the edition has no element for it. */
  progress(done: number): Values
  finish(outcome: Outcome): Values
  /** When somebody has passed: what leaving then means. The attempt is over, and the course of next year begins at its begin. */
  readonly endAttempt: Values
  interaction(index: number, interaction: Interaction, at: Date): Values
  sessionTime(milliseconds: number): Values
  /** Whether Commit comes before the end: SCORM 2004 saves by itself, and some LMS take the two for two attempts. */
  readonly commitsBeforeEnd: boolean
}

/**
 * Points of 100, rounded down: 79.6 % are no 80, which an LMS may take for a pass. Seven decimals are rounded before, since
 * 0.57 times 100 is a little less than 57.
 */
export function points(score: number): string {
  return String(Math.floor(Number((score * 100).toFixed(7))))
}
