import type { Interaction } from './data-model.ts'

/** An answer as the player knows it. */
export interface AnswerGiven {
  readonly id: string
  readonly given: string
  readonly isRight: boolean
}

/** What is known of the questions of a module. */
export interface Questions {
  /** The answers in a text of progress; none where it cannot be read. */
  answersIn(progressText: string): readonly { readonly id: string; readonly given: string }[]
  /** How an answer is reported. */
  interaction(answer: AnswerGiven, at: Date): Interaction
}
