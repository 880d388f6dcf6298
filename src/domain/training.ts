import type { PageLink } from './page-link.ts'
import type { RichText } from './rich-text.ts'

/* The parts of a training. `key` is the key of the part in its document: the same in every language. */

export interface Lesson {
  readonly key: string
  readonly title: string
  readonly minutes: number
  readonly body: RichText
  /** The same for a person who learns alone; empty for a lesson that is for groups only. */
  readonly learnerText: RichText
}

/** Something that one might do in a scene, and what comes of it. */
export interface Choice {
  readonly key: string
  readonly text: string
  readonly isGood: boolean
  readonly feedback: string
  /** The key of the scene that comes next; undefined where the story does not go on from here. */
  readonly leadsTo?: string
}

export interface Scene {
  readonly key: string
  readonly situation: string
  readonly question: string
  readonly choices: readonly Choice[]
}

/** A story with one scene, or with further scenes to which choices lead. */
export interface Scenario extends Scene {
  readonly title: string
  readonly isMadeUp: boolean
  readonly scenes: readonly Scene[]
}

export interface Answer {
  readonly key: string
  readonly text: string
  readonly isRight: boolean
  /** The answer to a learner who chose it. */
  readonly feedback?: string
}

export interface QuizQuestion {
  readonly key: string
  /** One of QUESTION_SUBJECTS; undefined where no editor has said it. */
  readonly subject?: string
  readonly question: string
  readonly answers: readonly Answer[]
  /** Said after each answer, whichever was chosen. */
  readonly explanation?: string
}

/** A remark that somebody may make while a training is given, and the answer. */
export interface HardQuestion {
  readonly question: string
  readonly answer: string
}

/** The topics that a law lists for trainings, and which of them a training is about. */
export interface LawCover {
  readonly law: PageLink
  readonly topics: readonly { readonly words: string; readonly isCovered: boolean }[]
}
