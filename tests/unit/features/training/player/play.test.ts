import { describe, expect, it } from 'vitest'

import {
  answerQuiz,
  answerStory,
  begin,
  finishLesson,
  isStoryFinished,
  restartQuiz,
  resultOf,
  rightNeeded,
  type PlayState,
} from '../../../../../src/features/training/player/play.ts'
import { COURSE } from './course.ts'

function choose(state: PlayState, storyId: string, sceneId: string, choiceId: string): PlayState {
  return answerStory(state, COURSE, { storyId, sceneId, choiceId })
}

function withEverythingRight(): PlayState {
  const lessons = finishLesson(finishLesson(begin(COURSE), COURSE, 'l1'), COURSE, 'l2')
  const stories = choose(choose(lessons, 's1', 's1', 'listen'), 's2', 's2', 'tell')
  return answerQuiz(answerQuiz(stories, COURSE, 'q1', ['all']), COURSE, 'q2', ['three', 'one'])
}

describe('A course', () => {
  it('begins with nothing done and no score', () => {
    const expected = { done: 0, right: 0, questions: 2, isPassed: false, answers: [] }
    expect(resultOf(begin(COURSE), COURSE)).toEqual(expected)
  })

  it('is passed when everything is done and answered right', () => {
    expect(resultOf(withEverythingRight(), COURSE)).toMatchObject({ done: 1, score: 1, right: 2, isPassed: true })
  })

  it('is not passed with all questions right while a lesson is left', () => {
    const state = answerQuiz(answerQuiz(begin(COURSE), COURSE, 'q1', ['all']), COURSE, 'q2', ['one', 'three'])
    expect(resultOf(state, COURSE)).toMatchObject({ done: 2 / 6, score: 1, isPassed: false })
  })

  it('is passed at its share of right answers, and not below', () => {
    const half = answerQuiz(withEverythingRight(), COURSE, 'q2', ['one'])
    expect(resultOf(half, COURSE)).toMatchObject({ done: 1, score: 0.5, isPassed: true })
    expect(resultOf(answerQuiz(half, COURSE, 'q1', ['boss']), COURSE)).toMatchObject({ score: 0, isPassed: false })
  })

  it('asks for the least number of right answers whose share is enough', () => {
    const needed = (passShare: number, count: number) =>
      rightNeeded({
        ...COURSE,
        passShare,
        quiz: Array.from({ length: count }, () => ({ id: '', question: '', answers: [] })),
      })
    expect(needed(0.8, 10)).toBe(8)
    expect(needed(0.8, 7)).toBe(6)
    expect(needed(0.56, 25)).toBe(14)
    expect(needed(0.8, 0)).toBe(0)
  })

  it('without a quiz is passed when everything is done', () => {
    const course = { ...COURSE, stories: [], quiz: [] }
    const state = finishLesson(finishLesson(begin(course), course, 'l1'), course, 'l2')
    expect(resultOf(state, course)).toEqual({ done: 1, right: 0, questions: 0, isPassed: true, answers: [] })
  })

  it('can have its quiz taken again, without the rest', () => {
    const again = resultOf(restartQuiz(withEverythingRight(), COURSE), COURSE)
    expect(again).toMatchObject({ done: 4 / 6, isPassed: false })
    expect(again).not.toHaveProperty('score')
  })

  it('refuses what it does not have', () => {
    expect(() => finishLesson(begin(COURSE), COURSE, 'x')).toThrow('no lesson with the id “x”')
    expect(() => choose(begin(COURSE), 's1', 's1', 'tell')).toThrow('no choice with the id “tell”')
    expect(() => answerQuiz(begin(COURSE), COURSE, 'q1', ['two'])).toThrow('no answer with the id “two”')
  })
})

describe('A story', () => {
  it('is finished by a good choice that leads nowhere', () => {
    const wrong = choose(begin(COURSE), 's1', 's1', 'ask')
    expect(isStoryFinished(wrong, COURSE, 's1')).toBe(false)
    expect(isStoryFinished(choose(wrong, 's1', 's1b', 'wait'), COURSE, 's1')).toBe(false)
    expect(isStoryFinished(choose(wrong, 's1', 's1b', 'call'), COURSE, 's1')).toBe(true)
  })

  it('counts the first choice in each scene, and keeps all', () => {
    const state = choose(choose(choose(begin(COURSE), 's1', 's1', 'ask'), 's1', 's1b', 'call'), 's1', 's1', 'listen')
    expect(resultOf(state, COURSE).answers).toEqual([
      { id: 's1', kind: 'story', given: ['ask', 'listen'], isRight: false },
      { id: 's1b', kind: 'story', given: ['call'], isRight: true },
    ])
  })

  it('keeps a choice once that is made twice', () => {
    const once = choose(begin(COURSE), 's2', 's2', 'enter')
    expect(choose(once, 's2', 's2', 'enter')).toBe(once)
  })
})

it('A question with two right answers is right with both and no other', () => {
  const isRight = (answers: readonly string[]) =>
    resultOf(answerQuiz(begin(COURSE), COURSE, 'q2', answers), COURSE).answers[0]?.isRight
  expect(isRight(['one', 'three'])).toBe(true)
  expect(isRight(['one'])).toBe(false)
  expect(isRight(['one', 'two', 'three'])).toBe(false)
  expect(isRight([])).toBe(false)
})
