import { describe, expect, it } from 'vitest'

import { AS_WRITTEN, attemptOf, newSeed } from '../../../../../src/features/training/player/draw.ts'
import type { TrainingModule } from '../../../../../src/features/training/player/module.ts'
import { answerQuiz, begin, restartQuiz, resultOf } from '../../../../../src/features/training/player/play.ts'
import { fromProgressText, toProgressText } from '../../../../../src/features/training/player/progress-text.ts'
import { questionsOf } from '../../../../../src/features/training/scorm/questions.ts'
import { COURSE } from './course.ts'

const SUBJECTS = ['signs', 'steps', 'child', 'pay', 'records', 'hotel']

/** A pool of 42 questions, seven on each of six subjects, of which an attempt draws ten. */
const POOL: TrainingModule = {
  ...COURSE,
  drawn: 10,
  quiz: Array.from({ length: 42 }, (_, place) => ({
    ...{ id: `q${place}`, subject: SUBJECTS[place % 6] ?? '', question: `Question ${place}?` },
    answers: ['a', 'b', 'c'].map((id) => ({ id, text: id, isRight: id === 'a' })),
  })),
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1)
const attempts = seeds.map((seed) => attemptOf(POOL, seed))

describe('An attempt at a course', () => {
  it('draws ten questions, each once, and some of every subject', () => {
    for (const { quiz } of attempts) {
      expect(new Set(quiz.map(({ id }) => id)).size).toBe(10)
      const counts = SUBJECTS.map((subject) => quiz.filter((question) => question.subject === subject).length)
      expect(Math.min(...counts)).toBe(1)
      expect(Math.max(...counts)).toBe(2)
    }
  })

  it('is another each time: every question is drawn, and the right answer stands in every place', () => {
    expect(new Set(attempts.flatMap(({ quiz }) => quiz.map(({ id }) => id))).size).toBe(42)
    const places = attempts.flatMap(({ quiz }) =>
      quiz.map(({ answers }) => answers.findIndex(({ isRight }) => isRight)),
    )
    for (const place of [0, 1, 2]) {
      const share = places.filter((one) => one === place).length / places.length
      expect(share).toBeGreaterThan(0.3)
      expect(share).toBeLessThan(0.37)
    }
    const firsts = attempts.map(({ quiz }) => quiz[0]?.subject)
    expect(new Set(firsts).size).toBe(6)
  })

  it('is the same for the same seed, and the course as it is written without one', () => {
    expect(attemptOf(POOL, 7)).toEqual(attemptOf(POOL, 7))
    expect(attemptOf(POOL, AS_WRITTEN)).toBe(POOL)
  })

  it('of a course that draws none has all questions', () => {
    expect(
      attemptOf(COURSE, 5)
        .quiz.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['q1', 'q2'])
  })

  it('goes on with its own questions and answers after a pause, with a seed of at most four characters', () => {
    for (const seed of [1, 36 ** 4 - 1, newSeed()]) {
      const attempt = attemptOf(POOL, seed)
      const [question] = attempt.quiz
      const state = answerQuiz(begin(attempt), attempt, question?.id ?? '', ['b'])
      const text = toProgressText(state)
      expect(text.length).toBeLessThan(60)
      expect(fromProgressText(text, POOL)).toEqual(state)
      // What was drawn before the pool changed is not read.
      expect(fromProgressText(text, { ...POOL, quiz: POOL.quiz.slice(1) })).toBeUndefined()
    }
  })

  it('that is taken again keeps lessons and stories, and asks other questions', () => {
    const [first = POOL, second = POOL] = attempts
    const state = { ...begin(first), lessons: [true, false] }
    const again = restartQuiz(state, second)
    expect(again).toMatchObject({ lessons: [true, false], seed: 2, quiz: second.quiz.map(() => undefined) })
    expect(fromProgressText(toProgressText(again), POOL)).toEqual(again)
  })

  it('reports a question under the same id and letters, wherever it was drawn', () => {
    const reports = attempts.flatMap((attempt) => {
      if (!attempt.quiz.some(({ id }) => id === 'q3')) return []
      const state = answerQuiz(begin(attempt), attempt, 'q3', ['c'])
      expect(questionsOf(POOL).interactionsIn(toProgressText(state))).toEqual(
        questionsOf(POOL).toInteractions(resultOf(state, attempt).answers),
      )
      return questionsOf(POOL).toInteractions(resultOf(state, attempt).answers)
    })
    expect(reports.length).toBeGreaterThan(30)
    for (const report of reports) expect(report).toMatchObject({ id: 'question-4', given: ['c'], right: [['a']] })
  })
})
