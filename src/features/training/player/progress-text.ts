import { AS_WRITTEN, attemptOf } from './draw.ts'
import { begin, type PlayState } from './play.ts'
import type { ModuleStory, TrainingModule } from './module.ts'

/*
 * The progress of a learner as a short text: “course.lessons.stories.quiz.seed”. SCORM 1.2 keeps 4,096 characters, and some
 * LMS fewer; ours has less than 1,000, since the schema allows at most 40 lessons, 12 stories of 5 scenes with 4 choices,
 * and 60 questions with 5 answers.
 * - lessons: 1 or 0 for each;
 * - stories, with - between them: two digits for each choice, of the scene and of the choice;
 * - quiz: one digit to the base 36 for each question that was drawn, a bit for each answer; _ where it is not answered;
 * - seed: what was drawn, to the base 36; left out where nothing was.
 */

const UNANSWERED = '_'

function bitsOf(places: readonly number[]): number {
  return places.reduce((bits, place) => bits | (1 << place), 0)
}

function placesIn(bits: number): readonly number[] {
  return [0, 1, 2, 3, 4].filter((place) => (bits & (1 << place)) !== 0)
}

/** The progress as a text of less than 1,000 characters, from the letters a to z, digits, “.”, “-” and “_”. */
export function toProgressText({ course, lessons, stories, quiz, seed }: PlayState): string {
  return [
    course,
    lessons.map((isFinished) => (isFinished ? '1' : '0')).join(''),
    stories.map((picks) => picks.map(({ scene, choice }) => `${scene}${choice}`).join('')).join('-'),
    quiz.map((given) => (given === undefined ? UNANSWERED : bitsOf(given).toString(36))).join(''),
    ...(seed === AS_WRITTEN ? [] : [seed.toString(36)]),
  ].join('.')
}

/** Whether somebody can have made these choices: each is there, is made once, and its scene is the first or was led to. */
function canBeMade(picks: PlayState['stories'][number], { scenes }: ModuleStory): boolean {
  const open = new Set([scenes[0]?.id])
  const made = new Set<string>()
  return picks.every(({ scene, choice }) => {
    const found = scenes[scene]
    const chosen = found?.choices[choice]
    const pick = `${scene} ${choice}`
    if (found === undefined || chosen === undefined || !open.has(found.id) || made.has(pick)) return false
    open.add(chosen.leadsTo)
    made.add(pick)
    return true
  })
}

/** The attempt of which a progress is. */
function attemptIn(seed: string | undefined, course: TrainingModule): TrainingModule {
  return attemptOf(course, seed === undefined ? AS_WRITTEN : Number.parseInt(seed, 36))
}

/**
 * Reads the progress of a course. It tells what somebody can have done, and no more: who knows the form can write one.
 * @param whole the course with all its questions.
 * @returns undefined where the text is none, or of another version of the course: then the learner begins again.
 */
export function fromProgressText(text: string, whole: TrainingModule): PlayState | undefined {
  const [course, lessons = '', stories = '', quiz = '', seed, ...more] = text.split('.')
  if (seed !== undefined && !/^[1-9a-z][0-9a-z]{0,3}$/.test(seed)) return undefined
  const module = attemptIn(seed, whole)
  const fresh = begin(module)
  const told = stories.split('-')
  const isOfCourse =
    course === fresh.course &&
    more.length === 0 &&
    /^[01]*$/.test(lessons) &&
    told.every((pairs) => /^(?:[0-4][0-3])*$/.test(pairs)) &&
    /^[0-9a-v_]*$/.test(quiz) &&
    lessons.length === fresh.lessons.length &&
    told.length === Math.max(1, fresh.stories.length) &&
    quiz.length === fresh.quiz.length
  if (!isOfCourse) return undefined
  const state = {
    course,
    seed: fresh.seed,
    lessons: [...lessons].map((digit) => digit === '1'),
    stories: fresh.stories.map((_, place) =>
      (told[place]?.match(/../g) ?? []).map((pair) => ({ scene: Number(pair[0]), choice: Number(pair[1]) })),
    ),
    quiz: [...quiz].map((digit) => (digit === UNANSWERED ? undefined : placesIn(Number.parseInt(digit, 36)))),
  }
  const isPossible =
    module.stories.every((story, place) => canBeMade(state.stories[place] ?? [], story)) &&
    module.quiz.every(({ answers }, place) => (state.quiz[place] ?? []).every((answer) => answer < answers.length))
  return isPossible ? state : undefined
}

/**
 * Whether a text is the progress of another version of the course, with something done in it: who did it is to be told why
 * she begins again.
 */
export function isOfOtherVersion(text: string, module: TrainingModule): boolean {
  const [, course, rest = '', seed] =
    /^([0-9a-z]+)\.([01]*\.[0-9-]*\.[0-9a-v_]*)(?:\.([0-9a-z]{1,4}))?$/.exec(text) ?? []
  return course !== undefined && course !== begin(attemptIn(seed, module)).course && /[^0._-]/.test(rest)
}

/** What comes before a progress behind the `#` of an address; anything else there is a place on the page. */
const IN_ADDRESS = '#progress='

/** A progress for the end of an address, which no browser sends. */
export function toProgressHash(progressText: string): string {
  return `${IN_ADDRESS}${progressText}`
}

/** The progress at the end of an address; undefined where nothing or something else is there. */
export function progressInHash(hash: string): string | undefined {
  return hash.startsWith(IN_ADDRESS) ? hash.slice(IN_ADDRESS.length) : undefined
}
