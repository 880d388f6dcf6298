import type { ModuleQuestion, TrainingModule } from './module.ts'

/* Each attempt at a course draws its questions from the pool by chance. A short number, the seed, stands for what was drawn. */

/** The seed of a course that is taken as it is written: all questions in their order. */
export const AS_WRITTEN = 0

/** Chance for a new attempt: at most four characters to the base 36, so that a progress stays short. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * (36 ** 4 - 1))
}

/** Numbers from 0 up to 1 that look like chance, and are the same for the same seed (Mulberry32, of Tommy Ettinger). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<One>(list: readonly One[], chance: () => number): readonly One[] {
  return list
    .map((one) => ({ one, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** The questions with those first that begin a subject, then those that are its second, and so on. */
function subjectsInTurn(questions: readonly ModuleQuestion[]): readonly ModuleQuestion[] {
  const counts = new Map<string, number>()
  return questions
    .map((question) => {
      const turn = counts.get(question.subject ?? '') ?? 0
      counts.set(question.subject ?? '', turn + 1)
      return { question, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ question }) => question)
}

/**
 * One attempt at a course: as many questions as an attempt draws, spread over their subjects, they and their answers in an
 * order of chance. The same seed gives the same attempt.
 */
export function attemptOf<Course extends Pick<TrainingModule, 'quiz' | 'drawn'>>(
  course: Course,
  seed: number,
): Course & Pick<TrainingModule, 'seed'> {
  if (seed === AS_WRITTEN) return course
  const chance = chanceFrom(seed)
  const drawn = subjectsInTurn(shuffled(course.quiz, chance)).slice(0, course.drawn ?? course.quiz.length)
  const quiz = shuffled(drawn, chance).map((question) => ({ ...question, answers: shuffled(question.answers, chance) }))
  return { ...course, seed, quiz }
}
