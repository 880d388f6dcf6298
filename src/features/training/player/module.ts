import { readingMinutes } from '../../../domain/reading-time.ts'
import type { Training } from '../../../domain/resource.ts'
import type { Lesson, QuizQuestion, Scenario, Scene } from '../../../domain/training.ts'
import { directionOf } from '../../../i18n/locales.ts'

/* A training as a course on the screen: plain data, which the hub's player and the packages for an LMS show alike. */

export interface ModuleLesson {
  readonly id: string
  readonly title: string
  /** Whole minutes, at least 1. */
  readonly minutes: number
  /** The lesson's text. Links within the hub begin with `/`. */
  readonly html: string
}

export interface ModuleChoice {
  readonly id: string
  readonly text: string
  readonly isGood: boolean
  readonly feedback: string
  /** The id of the scene that comes next; absent where the story does not go on from here. */
  readonly leadsTo?: string
}

export interface ModuleScene {
  readonly id: string
  readonly situation: string
  readonly question: string
  readonly choices: readonly ModuleChoice[]
}

export interface ModuleStory {
  readonly id: string
  readonly title: string
  readonly isMadeUp: boolean
  /** The first scene is where the story begins. A choice leads to a later scene only, so that every way ends. */
  readonly scenes: readonly ModuleScene[]
}

export interface ModuleAnswer {
  readonly id: string
  readonly text: string
  readonly isRight: boolean
  /** What to say to who chose it; absent where the explanation says all. */
  readonly feedback?: string
}

export interface ModuleQuestion {
  readonly id: string
  /** What it is about; an attempt draws from every subject. */
  readonly subject?: string
  readonly question: string
  /** At least one is right; where several are, all of them are to be chosen. */
  readonly answers: readonly ModuleAnswer[]
  readonly explanation?: string
}

export interface TrainingModule {
  readonly id: string
  readonly title: string
  /** BCP 47 tag of its words. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly version: number
  /** YYYY-MM-DD; the day of the version, undefined where the editor gave none. */
  readonly date?: string
  /** The share of right answers, from 0 to 1, with which the quiz is passed. */
  readonly passShare: number
  readonly lessons: readonly ModuleLesson[]
  readonly stories: readonly ModuleStory[]
  /** All questions; of an attempt (`attemptOf`) those that it has drawn. */
  readonly quiz: readonly ModuleQuestion[]
  /** How many questions an attempt draws; absent where it takes all. */
  readonly drawn?: number
  /** Of an attempt: the number that stands for what it has drawn. */
  readonly seed?: number
}

/** A lesson as somebody reads it who learns alone. */
export interface LearnerLesson {
  readonly lesson: Lesson
  readonly html: string
}

/**
 * The lessons that a person who learns alone goes through: those that have a text for such a reader. Where no lesson has
 * one, all of them, with the text for the leader.
 */
export function learnerLessons(training: Training): readonly Lesson[] {
  const alone = training.lessons.filter(({ learnerText }) => learnerText.length > 0)
  return alone.length > 0 ? alone : training.lessons.map((lesson) => ({ ...lesson, learnerText: lesson.body }))
}

function toScene({ key, situation, question, choices }: Scene): ModuleScene {
  return { id: key, situation, question, choices: choices.map(({ key: id, ...choice }) => ({ id, ...choice })) }
}

function toStory(scenario: Scenario): ModuleStory {
  const { key, title, isMadeUp, scenes } = scenario
  return { id: key, title, isMadeUp, scenes: [scenario, ...scenes].map(toScene) }
}

/** A question of a training, as the player asks it. */
export function toQuestion({ key, answers, ...question }: QuizQuestion): ModuleQuestion {
  return { id: key, ...question, answers: answers.map(({ key: id, ...answer }) => ({ id, ...answer })) }
}

/**
 * Makes the course of a training.
 * @param lessons its `learnerLessons`, rendered by a caller who can render rich text.
 */
export function toModule(training: Training, lessons: readonly LearnerLesson[]): TrainingModule {
  const { id, title, language, version, versionDate, passShare, scenarios, quiz, drawn } = training
  return {
    id,
    title,
    language,
    version,
    passShare,
    direction: directionOf(language),
    ...(versionDate !== undefined && { date: versionDate }),
    lessons: lessons.map(({ lesson, html }) => ({
      id: lesson.key,
      title: lesson.title,
      minutes: readingMinutes(html.replaceAll(/<[^>]*>/g, ' ')),
      html,
    })),
    stories: scenarios.map(toStory),
    ...(drawn !== undefined && { drawn }),
    quiz: quiz.map(toQuestion),
  }
}
