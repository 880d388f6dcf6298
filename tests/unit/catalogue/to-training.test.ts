import { describe, expect, it } from 'vitest'

import type { Resource } from '../../../src/domain/resource.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { guide, hubWith, translate, type TestDocument } from '../../helpers/make-documents.ts'

function textOf(words: string) {
  return [{ _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', _key: 'b', text: words }] }]
}

async function resourceFrom(document: TestDocument, language: string): Promise<Resource | undefined> {
  const { resources } = await buildFrom(hubWith(document), language)
  return resources.find(({ id }) => id === document._id)
}

describe('A training', () => {
  const training = {
    ...guide,
    _id: 'training-a',
    _type: 'training',
    lessons: [
      { _key: 'a', title: 'Signs', minutes: 10, body: textOf('Look.') },
      { _key: 'b', title: 'Steps', minutes: 15, body: textOf('Call.') },
    ],
    scenarios: [
      {
        _key: 'a',
        title: 'Room 12',
        situation: 'The sign stays on the door.',
        question: 'What now?',
        choices: [
          { _key: 'a', text: 'Tell the manager.', isGood: true, feedback: 'Right.' },
          { _key: 'b', text: 'Ask the guest.', feedback: 'Not safe.' },
        ],
      },
    ],
    quiz: [
      {
        _key: 'a',
        question: 'Who may call?',
        answers: [
          { _key: 'a', text: 'Everyone', isRight: true },
          { _key: 'b', text: 'Managers' },
        ],
      },
    ],
  }

  it('takes as long as its lessons together', async () => {
    expect(await resourceFrom(training, 'en')).toMatchObject({ type: 'training', minutes: 25, lessons: [{}, {}] })
  })

  it('takes an answer that nobody marked for not good and not right', async () => {
    expect(await resourceFrom(training, 'en')).toMatchObject({
      scenarios: [{ choices: [{ isGood: true }, { isGood: false }] }],
      quiz: [{ answers: [{ isRight: true }, { isRight: false }], explanation: undefined }],
    })
  })

  it('has the feedback of an answer where an editor wrote one, in a translation its own', async () => {
    const [question] = training.quiz
    const [right, wrong] = question?.answers ?? []
    const quizWith = (feedback: string) => [{ ...question, answers: [right, { ...wrong, feedback }] }]
    const original = { ...training, quiz: quizWith('Everybody may.') }
    expect(await resourceFrom(original, 'en')).toMatchObject({
      quiz: [{ answers: [{ key: 'a' }, { key: 'b', feedback: 'Everybody may.' }] }],
    })
    expect(await resourceFrom(original, 'en')).toHaveProperty('quiz.0.answers.0.feedback', undefined)
    const polish = translate(original, 'pl', { ...training, title: 'Tytuł', quiz: quizWith('Każdy może.') })
    const { resources } = await buildFrom(hubWith(original, polish), 'pl')
    expect(resources.find(({ id }) => id === 'training-a')).toMatchObject({
      quiz: [{ answers: [{}, { feedback: 'Każdy może.' }] }],
    })
  })

  it('may do without scenarios and questions', async () => {
    const plain = { ...training, scenarios: null, quiz: null, minutes: 40 }
    expect(await resourceFrom(plain, 'en')).toMatchObject({ scenarios: [], quiz: [], hardQuestions: [], minutes: 40 })
  })

  it('keeps what people may say with what to answer', async () => {
    const hardQuestions = [{ _key: 'a', question: '“Only in films.”', answer: 'It is mostly quiet.' }]
    expect(await resourceFrom({ ...training, hardQuestions }, 'en')).toMatchObject({
      hardQuestions: [{ question: '“Only in films.”', answer: 'It is mostly quiet.' }],
    })
  })

  it('says when and in which version it was made, and with how many right answers it is passed', async () => {
    const versioned = { ...training, version: 3, versionDate: '2026-11-27', passShare: 0.5 }
    expect(await resourceFrom(versioned, 'en')).toMatchObject({
      ...{ version: 3, versionDate: '2026-11-27', passShare: 0.5 },
    })
    expect(await resourceFrom(training, 'en')).toMatchObject({ version: 1, versionDate: undefined, passShare: 0.8 })
  })

  it('has a text for a person who learns alone where an editor wrote one', async () => {
    const [first, ...others] = training.lessons
    const alone = { ...training, lessons: [{ ...first, learnerText: textOf('You look.') }, ...others] }
    expect(await resourceFrom(alone, 'en')).toMatchObject({
      lessons: [
        { key: 'a', learnerText: [{ children: [{ text: 'You look.' }] }] },
        { key: 'b', learnerText: [] },
      ],
    })
  })

  it('leads from a choice to the scene of that name, by its key', async () => {
    const [story] = training.scenarios
    const [good, bad] = story?.choices ?? []
    const scenes = [{ _key: 'later', name: 'angry', situation: 'x', question: 'y', choices: [good, bad] }]
    const branching = { ...story, isMadeUp: true, choices: [good, { ...bad, leadsTo: 'angry' }], scenes }
    expect(await resourceFrom({ ...training, scenarios: [branching] }, 'en')).toMatchObject({
      scenarios: [{ isMadeUp: true, choices: [{ key: 'a' }, { leadsTo: 'later' }], scenes: [{ key: 'later' }] }],
    })
    expect(await resourceFrom(training, 'en')).toMatchObject({ scenarios: [{ isMadeUp: false, scenes: [] }] })
  })

  it('says which topics of a law it covers: the words of the translation, the facts of the original', async () => {
    const covers = [
      {
        _key: 'ca',
        law: { _type: 'reference', _ref: 'guide-knock' },
        topics: [
          { _key: 'a', words: 'What it is', isCovered: true },
          { _key: 'b', words: 'Whom to call' },
        ],
      },
    ]
    const careless = {
      ...{ title: 'Tytuł', summary: 'Streszczenie', lessons: [] },
      covers: [{ _key: 'ca', topics: [{ _key: 'a', words: 'Co to jest' }] }],
    }
    const original = { ...training, covers }
    const { resources } = await buildFrom(hubWith(guide, original, translate(original, 'pl', careless)), 'pl')
    expect(resources.find(({ id }) => id === 'training-a')).toMatchObject({
      covers: [
        {
          law: { path: '/guides/knock/' },
          topics: [
            { words: 'Co to jest', isCovered: true },
            { words: 'Whom to call', isCovered: false },
          ],
        },
      ],
    })
  })
})
