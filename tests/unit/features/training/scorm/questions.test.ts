import { expect, it } from 'vitest'

import { DATA_MODELS, type Edition } from '../../../../../src/features/training/scorm/editions.ts'
import { createLmsPort } from '../../../../../src/features/training/scorm/port.ts'
import { questionsOf } from '../../../../../src/features/training/scorm/questions.ts'
import { answerQuiz, answerStory, begin, resultOf } from '../../../../../src/features/training/player/play.ts'
import { fromProgressText, toProgressText } from '../../../../../src/features/training/player/progress-text.ts'
import { makeFakeLms } from '../../../../helpers/scorm/fake-lms.ts'
import { COURSE } from '../player/course.ts'

const chosen = (choiceId: string, state = begin(COURSE)) =>
  answerStory(state, COURSE, { storyId: 's1', sceneId: 's1', choiceId })

const reportOf = (state: ReturnType<typeof begin>) =>
  questionsOf(COURSE).toInteractions(resultOf(state, COURSE).answers)

it('of a story the first choice is reported, and every good choice is right', () => {
  const wrong = {
    ...{ id: 'story-1-scene-1', question: 'She has no passport. What now?', language: 'en' },
    ...{ given: ['a'], right: [['b']], isRight: false },
  }
  expect(reportOf(chosen('ask'))).toEqual([wrong])
  expect(reportOf(chosen('listen', chosen('ask')))).toEqual([wrong])
})

it('of a question all answers are reported, and all right ones together are right', () => {
  const state = answerQuiz(begin(COURSE), COURSE, 'q2', ['three', 'one'])
  expect(reportOf(state)).toEqual([
    {
      ...{ id: 'question-2', question: 'What is right?', language: 'en' },
      ...{ given: ['a', 'c'], right: [['a', 'c']], isRight: true },
    },
  ])
})

it('finds the answers in the progress of an earlier visit, and none in other texts', () => {
  const state = answerQuiz(chosen('ask'), COURSE, 'q1', ['boss'])
  const questions = questionsOf(COURSE)
  expect(questions.interactionsIn(toProgressText(state))).toEqual(reportOf(state))
  for (const text of ['', 'nonsense', toProgressText(begin({ ...COURSE, quiz: [] }))])
    expect(questions.interactionsIn(text)).toEqual([])
})

it.each<Edition>(['scorm-1.2', 'scorm-2004'])(
  'a strict LMS takes every answer of a course in %s, and gives it back',
  (edition) => {
    const lms = makeFakeLms(edition)
    const visit = () => {
      const model = DATA_MODELS[edition]
      const window = { [model.api.object]: lms.launch() }
      return createLmsPort({ model, window, questions: questionsOf(COURSE), now: () => new Date() })
    }
    const first = visit()
    first.load()
    const states = [chosen('ask'), answerQuiz(chosen('ask'), COURSE, 'q2', ['one', 'two', 'three'])]
    for (const state of states) first.save(toProgressText(state), resultOf(state, COURSE))
    first.leave()
    expect(fromProgressText(visit().load() ?? '', COURSE)).toEqual(states.at(-1))
    expect(lms.value('cmi.interactions._count')).toBe('2')
    const given = edition === 'scorm-1.2' ? 'student_response' : 'learner_response'
    expect(lms.value(`cmi.interactions.1.${given}`)).toBe(edition === 'scorm-1.2' ? 'a,b,c' : 'a[,]b[,]c')
    expect(lms.refusals).toEqual([])
  },
)
