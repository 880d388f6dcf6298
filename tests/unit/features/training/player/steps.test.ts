import { describe, expect, it } from 'vitest'

import { firstOpen, isDone, isPartDone, stepsOf } from '../../../../../src/features/training/player/steps.ts'
import { answerQuiz, answerStory, begin, finishLesson } from '../../../../../src/features/training/player/play.ts'
import { COURSE } from './course.ts'

const steps = stepsOf(COURSE)

describe('The steps of a course', () => {
  it('are its lessons, its stories, its questions, which are one part together, and the end', () => {
    expect(steps.map(({ kind, part }) => `${kind} ${part}`)).toEqual([
      ...['lesson 0', 'lesson 1', 'story 2', 'story 3', 'question 4', 'question 4', 'end 5'],
    ])
    expect(stepsOf({ ...COURSE, quiz: [] }).at(-1)).toEqual({ kind: 'end', part: 4 })
  })

  it('are open until they are done, whatever their order', () => {
    const lesson = finishLesson(begin(COURSE), COURSE, 'l1')
    expect(firstOpen(steps, lesson, COURSE)).toBe(1)
    const story = answerStory(lesson, COURSE, { storyId: 's1', sceneId: 's1', choiceId: 'listen' })
    expect(firstOpen(steps, story, COURSE)).toBe(1)
    expect(firstOpen(steps, finishLesson(story, COURSE, 'l2'), COURSE)).toBe(3)
    expect(steps.filter((step) => isDone(step, story, COURSE)).map(({ part }) => part)).toEqual([0, 2])
  })

  it('make their part done when the last of them is', () => {
    const one = answerQuiz(begin(COURSE), COURSE, 'q1', ['boss'])
    expect(isPartDone(4, steps, one, COURSE)).toBe(false)
    expect(isPartDone(4, steps, answerQuiz(one, COURSE, 'q2', ['one']), COURSE)).toBe(true)
  })
})
