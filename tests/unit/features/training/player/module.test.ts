import { expect, it } from 'vitest'

import type { Training } from '../../../../../src/domain/resource.ts'
import type { RichText } from '../../../../../src/domain/rich-text.ts'
import { learnerLessons, toModule } from '../../../../../src/features/training/player/module.ts'
import { buildFrom } from '../../../../helpers/build-from.ts'
import { guide, hubWith } from '../../../../helpers/make-documents.ts'
import { makeWords } from '../../../../helpers/make-text.ts'

/** 280 words. */
const HTML = `<p class="a b c d e f">${makeWords(280)}</p>`

const choice = { _key: 'a', text: 'Tell.', isGood: true, feedback: 'Right.' }

async function trainingWith(fields: object): Promise<Training> {
  const lessons = [{ _key: 'l', title: 'Signs', minutes: 9, body: [] }]
  const document = { ...guide, _id: 'training-a', _type: 'training', lessons, ...fields }
  const { resources } = await buildFrom(hubWith(document), 'en')
  const training = resources.find((resource) => resource.type === 'training')
  if (training === undefined) throw new RangeError('There is no training.')
  return training
}

function words(text: string): RichText {
  return [
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: 's', text, marks: [] }],
    },
  ]
}

it('The course of a training has the keys of its parts as ids, and the minutes that its text takes to read', async () => {
  const training = await trainingWith({
    ...{ version: 2, versionDate: '2026-11-27', passShare: 0.75 },
    scenarios: [
      {
        ...{ _key: 's', title: 'The door', isMadeUp: true, situation: 'It is shut.', question: 'What now?' },
        choices: [choice, { _key: 'b', text: 'Wait.', feedback: 'Late.', leadsTo: 'late' }],
        scenes: [{ _key: 'x', name: 'late', situation: 'It is open.', question: 'And now?', choices: [choice] }],
      },
    ],
    quiz: [
      {
        ...{ _key: 'q', question: 'Who may call?' },
        answers: [
          { _key: 'a', text: 'All', isRight: true },
          { _key: 'b', text: 'Managers', feedback: 'You may call yourself.' },
        ],
      },
    ],
  })
  const lessons = learnerLessons(training).map((lesson) => ({
    lesson,
    html: HTML,
  }))
  const good = { id: 'a', text: 'Tell.', isGood: true, feedback: 'Right.' }
  expect(toModule(training, lessons)).toEqual({
    ...{ id: 'training-a', title: training.title, language: 'en', direction: 'ltr' },
    ...{ version: 2, date: '2026-11-27', passShare: 0.75 },
    lessons: [{ id: 'l', title: 'Signs', minutes: 2, html: HTML }],
    stories: [
      {
        ...{ id: 's', title: 'The door', isMadeUp: true },
        scenes: [
          {
            ...{ id: 's', situation: 'It is shut.', question: 'What now?' },
            choices: [good, { id: 'b', text: 'Wait.', isGood: false, feedback: 'Late.', leadsTo: 'x' }],
          },
          { id: 'x', situation: 'It is open.', question: 'And now?', choices: [good] },
        ],
      },
    ],
    quiz: [
      {
        ...{ id: 'q', question: 'Who may call?' },
        answers: [
          { id: 'a', text: 'All', isRight: true },
          { id: 'b', text: 'Managers', isRight: false, feedback: 'You may call yourself.' },
        ],
      },
    ],
  })
})

it('A person who learns alone reads the lessons that are written for her, or all where none is', async () => {
  const training = await trainingWith({})
  const [lesson] = training.lessons
  if (lesson === undefined) throw new RangeError('There is no lesson.')
  const forGroups = { ...lesson, key: 'g', body: words('Ask the group.') }
  const alone = { ...lesson, key: 'a', learnerText: words('You may call.') }
  expect(learnerLessons({ ...training, lessons: [forGroups, alone] })).toEqual([alone])
  expect(learnerLessons({ ...training, lessons: [forGroups] })).toEqual([{ ...forGroups, learnerText: forGroups.body }])
})
