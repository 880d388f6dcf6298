import { describe, expect, it } from 'vitest'

import type { TrainingModule } from '../../../../../src/features/training/player/module.ts'
import { answerQuiz, answerStory, begin, finishLesson } from '../../../../../src/features/training/player/play.ts'
import {
  fromProgressText,
  isOfOtherVersion,
  progressInHash,
  toProgressHash,
  toProgressText,
} from '../../../../../src/features/training/player/progress-text.ts'
import { COURSE } from './course.ts'

function halfWay() {
  const lesson = finishLesson(begin(COURSE), COURSE, 'l2')
  const wrong = answerStory(lesson, COURSE, { storyId: 's1', sceneId: 's1', choiceId: 'ask' })
  const story = answerStory(wrong, COURSE, { storyId: 's1', sceneId: 's1b', choiceId: 'call' })
  return answerQuiz(answerQuiz(story, COURSE, 'q2', ['three', 'one']), COURSE, 'q1', [])
}

/** The largest course that the schema allows. */
function largestCourse(): TrainingModule {
  const times = <T>(count: number, make: (id: string) => T) =>
    Array.from({ length: count }, (_, place) => make(`${place}`))
  const sceneOf = (id: string) => ({
    ...{ id, situation: id, question: id },
    choices: times(4, (choice) => ({
      ...{ id: `${id}-${choice}`, text: choice, isGood: true, feedback: choice },
      leadsTo: `${Number(id) + 1}`,
    })),
  })
  return {
    ...COURSE,
    lessons: times(40, (id) => ({ id, title: id, minutes: 1, html: '' })),
    stories: times(12, (id) => ({
      ...{ id, title: id, isMadeUp: true },
      scenes: times(5, sceneOf),
    })),
    quiz: times(60, (id) => ({
      id,
      question: id,
      answers: times(5, (answer) => ({ id: answer, text: id, isRight: true })),
    })),
  }
}

describe('The text of a progress', () => {
  it('gives back the same progress', () => {
    expect(fromProgressText(toProgressText(halfWay()), COURSE)).toEqual(halfWay())
    expect(fromProgressText(toProgressText(begin(COURSE)), COURSE)).toEqual(begin(COURSE))
  })

  it('gives back the progress of a course without stories or quiz', () => {
    const course = { ...COURSE, stories: [], quiz: [] }
    expect(fromProgressText(toProgressText(begin(course)), course)).toEqual(begin(course))
  })

  it('has less than 1,000 characters, even if everything of the largest course was chosen', () => {
    const course = largestCourse()
    let state = begin(course)
    for (const { id } of course.lessons) state = finishLesson(state, course, id)
    for (const { id: storyId, scenes } of course.stories)
      for (const { id: sceneId, choices } of scenes)
        for (const { id: choiceId } of choices) state = answerStory(state, course, { storyId, sceneId, choiceId })
    for (const { id, answers } of course.quiz)
      state = answerQuiz(
        state,
        course,
        id,
        answers.map((answer) => answer.id),
      )
    const text = toProgressText(state)
    expect(text.length).toBeLessThan(1000)
    expect(fromProgressText(text, course)).toEqual(state)
  })

  it('of another version of the course is not read', () => {
    const other = (answers: typeof COURSE.quiz) => [
      { ...COURSE, quiz: answers },
      { ...COURSE, version: COURSE.version + 1 },
    ]
    const turned = COURSE.quiz.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, isRight: !answer.isRight })),
    }))
    for (const changed of [...other(COURSE.quiz.toReversed()), ...other(turned)])
      expect(fromProgressText(toProgressText(halfWay()), changed)).toBeUndefined()
  })

  it('of another version of the course is known as such, where something was done', () => {
    const changed = { ...COURSE, version: COURSE.version + 1 }
    expect(isOfOtherVersion(toProgressText(halfWay()), changed)).toBe(true)
    expect(isOfOtherVersion(toProgressText(answerQuiz(begin(COURSE), COURSE, 'q2', ['two'])), changed)).toBe(true)
    const others = [toProgressText(begin(COURSE)), '', 'x', 'lesson 2', '{"course":1}']
    for (const text of others) expect(isOfOtherVersion(text, changed)).toBe(false)
    expect(isOfOtherVersion(toProgressText(halfWay()), COURSE)).toBe(false)
  })

  it.each(['', 'x', '....', '{"course":1}', `${toProgressText(halfWay())}.`, `${toProgressText(halfWay())}0`])(
    'that is none is not read: %s',
    (text) => {
      expect(fromProgressText(text, COURSE)).toBeUndefined()
    },
  )

  it.each([
    ['a choice in a scene to which none before it led', ['01', '1000-', '__']],
    ['a choice that is made twice', ['01', '0000-', '__']],
    ['a choice that is not there', ['01', '0003-', '__']],
    ['a scene that is not there', ['01', '0020-', '__']],
    ['an answer that is not there', ['01', '-', '4_']],
  ])('with %s is not read, since nobody can have done that', (_, parts) => {
    expect(fromProgressText([begin(COURSE).course, ...parts].join('.'), COURSE)).toBeUndefined()
  })

  it('is found behind the # of an address, and a place on the page is none', () => {
    const text = toProgressText(halfWay())
    expect(progressInHash(new URL(toProgressHash(text), 'https://hub.example/').hash)).toBe(text)
    for (const other of ['', '#content', `#${text}`]) expect(progressInHash(other)).toBeUndefined()
  })

  it.each([
    ['lessons', ['1x', '0010-', '15']],
    ['stories', ['01', '0050-', '15']],
    ['stories of another number', ['01', '0010', '15']],
    ['quiz', ['01', '0010-', '1z']],
  ])('with damaged %s is not read', (_, parts) => {
    expect(fromProgressText([begin(COURSE).course, ...parts].join('.'), COURSE)).toBeUndefined()
  })
})
