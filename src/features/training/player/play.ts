import { AS_WRITTEN } from './draw.ts'
import type { ModuleQuestion, ModuleScene, ModuleStory, TrainingModule } from './module.ts'

/*
 * What a learner did in a course, as values that never change: each step returns another state. The course is her attempt at
 * it (`attemptOf`), with the questions that were drawn.
 */

/** A choice that was made in a story; places instead of ids, so that the text of the progress stays short. */
interface Pick {
  readonly scene: number
  readonly choice: number
}

/** What a learner did so far. */
export interface PlayState {
  /** Which course it is of: changes when its lessons, scenes or answers do. */
  readonly course: string
  /** Stands for the questions that were drawn. */
  readonly seed: number
  /** Whether each lesson is finished. */
  readonly lessons: readonly boolean[]
  /** The choices that were made in each story, each once, in their order. */
  readonly stories: readonly (readonly Pick[])[]
  /** The places of the answers given to each question; undefined where it is not answered yet. */
  readonly quiz: readonly (readonly number[] | undefined)[]
}

/** What was answered in one scene or to one question. */
export interface GivenAnswer {
  /** The id of the scene or of the question. */
  readonly id: string
  readonly kind: 'story' | 'quiz'
  /** The ids of the choices, in the order in which they were made, or of the answers. */
  readonly given: readonly string[]
  /** Of a scene: whether the first choice was good. Of a question: whether the right answers and no others were given. */
  readonly isRight: boolean
}

export interface Result {
  /** The share of lessons, stories and questions that are finished, from 0 to 1. */
  readonly done: number
  /** The share of questions answered right, from 0 to 1; absent until the first is answered, and without a quiz. */
  readonly score?: number
  /** How many questions are answered right, of how many. */
  readonly right: number
  readonly questions: number
  /** Everything is finished, and the score is high enough. */
  readonly isPassed: boolean
  readonly answers: readonly GivenAnswer[]
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): enough to tell one version of a course from another. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    hash ^= text.charCodeAt(place)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** What a course is, for its progress: an answer counts only in the version, and by the key, with which it was given. */
function courseOf({ version, lessons, stories, quiz }: TrainingModule): string {
  const parts = [
    version,
    lessons.map(({ id }) => id),
    stories.map(({ scenes }) => scenes.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])),
    quiz.map(({ id, answers }) => [id, answers.map((answer) => [answer.id, answer.isRight])]),
  ]
  return fingerprint(JSON.stringify(parts))
}

/** The state of somebody who has done nothing yet. */
export function begin(module: TrainingModule): PlayState {
  return {
    course: courseOf(module),
    seed: module.seed ?? AS_WRITTEN,
    lessons: module.lessons.map(() => false),
    stories: module.stories.map(() => []),
    quiz: module.quiz.map(() => undefined),
  }
}

/** @throws RangeError where the course has no such part. */
function placeOf(parts: readonly { readonly id: string }[], id: string, what: string): number {
  const place = parts.findIndex((part) => part.id === id)
  if (place < 0) throw new RangeError(`The course has no ${what} with the id “${id}”.`)
  return place
}

/** The list with another member in one place. Not `with`, which the browsers of some packages do not have yet. */
function replaced<One>(list: readonly One[], place: number, by: One): readonly One[] {
  return list.map((one, at) => (at === place ? by : one))
}

/** Marks a lesson as finished. @throws RangeError for an unknown id. */
export function finishLesson(state: PlayState, module: TrainingModule, lessonId: string): PlayState {
  return { ...state, lessons: replaced(state.lessons, placeOf(module.lessons, lessonId, 'lesson'), true) }
}

/** Makes a choice in a scene. A choice that was made before counts once. @throws RangeError for an unknown id. */
export function answerStory(
  state: PlayState,
  module: TrainingModule,
  { storyId, sceneId, choiceId }: { readonly storyId: string; readonly sceneId: string; readonly choiceId: string },
): PlayState {
  const story = placeOf(module.stories, storyId, 'story')
  const scenes = module.stories[story]?.scenes ?? []
  const scene = placeOf(scenes, sceneId, 'scene')
  const choice = placeOf(scenes[scene]?.choices ?? [], choiceId, 'choice')
  const picks = state.stories[story] ?? []
  if (picks.some((pick) => pick.scene === scene && pick.choice === choice)) return state
  return { ...state, stories: replaced(state.stories, story, [...picks, { scene, choice }]) }
}

/** Answers a question, or answers it again. @throws RangeError for an unknown id. */
export function answerQuiz(
  state: PlayState,
  module: TrainingModule,
  questionId: string,
  answerIds: readonly string[],
): PlayState {
  const place = placeOf(module.quiz, questionId, 'question')
  const answers = module.quiz[place]?.answers ?? []
  const chosen = new Set(answerIds.map((id) => placeOf(answers, id, 'answer')))
  const given = [...answers.keys()].filter((at) => chosen.has(at))
  return { ...state, quiz: replaced(state.quiz, place, given) }
}

/** Lets somebody take the quiz again: another attempt, with the lessons and stories that are done. */
export function restartQuiz({ lessons, stories }: PlayState, attempt: TrainingModule): PlayState {
  return { ...begin(attempt), lessons, stories }
}

/** Whether a choice was made with which the story ends well: a good one that leads nowhere. */
export function isStoryFinished(state: PlayState, module: TrainingModule, storyId: string): boolean {
  const place = placeOf(module.stories, storyId, 'story')
  return endsWell(module.stories[place], state.stories[place] ?? [])
}

function endsWell(story: ModuleStory | undefined, picks: readonly Pick[]): boolean {
  return picks.some(({ scene, choice }) => {
    const made = story?.scenes[scene]?.choices[choice]
    return made?.isGood === true && made.leadsTo === undefined
  })
}

function sceneAnswer(scene: ModuleScene, place: number, picks: readonly Pick[]): readonly GivenAnswer[] {
  const made = picks.filter((pick) => pick.scene === place).flatMap(({ choice }) => scene.choices[choice] ?? [])
  const [first] = made
  if (first === undefined) return []
  return [{ id: scene.id, kind: 'story', given: made.map(({ id }) => id), isRight: first.isGood }]
}

function quizAnswer({ id, answers }: ModuleQuestion, given: readonly number[] | undefined): readonly GivenAnswer[] {
  if (given === undefined) return []
  const isRight = answers.every((answer, place) => answer.isRight === given.includes(place))
  return [{ id, kind: 'quiz', given: given.flatMap((place) => answers[place]?.id ?? []), isRight }]
}

/** How many questions have to be answered right: the least number whose share of all is enough. */
export function rightNeeded({ quiz, passShare }: TrainingModule): number {
  // Not only by a product: 0.56 * 25 is a little more than 14.
  const needed = Math.ceil(passShare * quiz.length)
  return (needed - 1) / quiz.length >= passShare ? needed - 1 : needed
}

/** The outcome of it so far. */
export function resultOf(state: PlayState, module: TrainingModule): Result {
  const stories = module.stories.flatMap(({ scenes }, story) =>
    scenes.flatMap((scene, place) => sceneAnswer(scene, place, state.stories[story] ?? [])),
  )
  const quiz = module.quiz.flatMap((question, place) => quizAnswer(question, state.quiz[place]))
  const parts = [
    ...state.lessons,
    ...module.stories.map((story, place) => endsWell(story, state.stories[place] ?? [])),
    ...state.quiz.map((given) => given !== undefined),
  ]
  const done = parts.length === 0 ? 1 : parts.filter(Boolean).length / parts.length
  const right = quiz.filter(({ isRight }) => isRight).length
  const questions = module.quiz.length
  const score = quiz.length === 0 ? undefined : right / questions
  return {
    done,
    right,
    questions,
    ...(score !== undefined && { score }),
    isPassed: done === 1 && right >= rightNeeded(module),
    answers: [...stories, ...quiz],
  }
}
