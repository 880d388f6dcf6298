import type { Result } from './play.ts'

/** Where the player keeps what a learner did: on her device, in an LMS, or nowhere. No call may throw. */
export interface ProgressPort {
  /** The text of an earlier `save`; undefined where nothing was kept. */
  load(): string | undefined
  /** Called after every answer and every finished lesson. */
  save(progressText: string, result: Result): void
  /** Called each time the learner reaches the end. */
  finish(result: Result): void
}
