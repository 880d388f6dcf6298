import { attemptOf } from '../player/draw.ts'
import type { TrainingModule } from '../player/module.ts'
import { resultOf, type GivenAnswer } from '../player/play.ts'
import { fromProgressText } from '../player/progress-text.ts'

/** SCORM 1.2 names an option by one of these (CMIFeedback of a choice). */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An answer as it is reported to an LMS. */
export interface Interaction {
  /** Of the question: letters, digits, hyphens and underscores, with its number in the course to be found in a report. */
  readonly id: string
  /** The question in words. */
  readonly question: string
  /** BCP 47 tag of the words. */
  readonly language: string
  /** The letters of the options that were chosen. */
  readonly given: readonly string[]
  /** Each way to answer right, as letters. */
  readonly right: readonly (readonly string[])[]
  readonly isRight: boolean
}

/** Knows the questions of a course. */
export interface Questions {
  /** The answers as they are reported. */
  toInteractions(answers: readonly GivenAnswer[]): readonly Interaction[]
  /** Those of an earlier visit: none where its progress is none of this course. */
  interactionsIn(progressText: string): readonly Interaction[]
}

type Option = { readonly id: string; readonly isRight: boolean }

interface Question {
  readonly id: string
  readonly text: string
  readonly options: readonly Option[]
  /** In a story the first choice counts, and every good choice is right; in a quiz all right answers together are. */
  readonly kind: GivenAnswer['kind']
}

function lettersOf(options: readonly Option[], isMeant: (option: Option) => boolean): readonly string[] {
  return options.flatMap((option, place) => (isMeant(option) ? LETTERS.charAt(place) : []))
}

/** The questions by kind and id, as answers name them. */
function questionsByName({ stories, quiz }: TrainingModule): ReadonlyMap<string, Question> {
  const scenes = stories.flatMap((story, place) =>
    story.scenes.map((scene, index): [string, Question] => [
      `story ${scene.id}`,
      {
        id: `story-${place + 1}-scene-${index + 1}`,
        kind: 'story',
        text: `${scene.situation} ${scene.question}`,
        options: scene.choices.map(({ id, isGood }) => ({ id, isRight: isGood })),
      },
    ]),
  )
  const questions = quiz.map(({ id, question, answers }, place): [string, Question] => [
    `quiz ${id}`,
    { id: `question-${place + 1}`, kind: 'quiz', text: question, options: answers },
  ])
  return new Map([...scenes, ...questions])
}

/**
 * The questions of a course, in the stories and in the quiz.
 * @param module with all questions: one has the same id and letters in every attempt.
 */
export function questionsOf(module: TrainingModule): Questions {
  const questions = questionsByName(module)

  function toInteraction({ id, kind, given, isRight }: GivenAnswer): readonly Interaction[] {
    const question = questions.get(`${kind} ${id}`)
    if (question === undefined) return []
    const { options, text } = question
    const right = lettersOf(options, (option) => option.isRight)
    const counted = kind === 'story' ? given.slice(0, 1) : given
    return [
      {
        id: question.id,
        question: text,
        language: module.language,
        isRight,
        given: lettersOf(options, (option) => counted.includes(option.id)),
        right: kind === 'story' ? right.map((letter) => [letter]) : [right],
      },
    ]
  }

  return {
    toInteractions: (answers) => answers.flatMap(toInteraction),
    interactionsIn(progressText) {
      const state = fromProgressText(progressText, module)
      return state === undefined ? [] : resultOf(state, attemptOf(module, state.seed)).answers.flatMap(toInteraction)
    },
  }
}
