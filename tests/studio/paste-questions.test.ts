import { expect, test } from 'vitest'

import { field, formOf, openTab } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'training-of-the-test'
const QUESTIONS = `1. Whom do you tell first?
a) Nobody
→ Then nobody can help.
b) The manager on duty *
Why: She decides what happens next.

2. What do you not do?
- Call for help
- Follow the guest`

const quiz = () =>
  studio
    .client()
    .fetch(
      '*[_id == $id][0].quiz[]{question, explanation, "answers": answers[]{text, isRight, feedback}}',
      { id: `drafts.${ID}` },
      { perspective: 'raw' },
    )

test('Questions are pasted into a training, corrected, taken, and their answers edited in place', async () => {
  await studio
    .client()
    .createOrReplace({ _id: `drafts.${ID}`, _type: 'training', language: 'en', title: 'A training of the test' })
  const page = await studio.open('Ada', formOf('training', ID))
  await openTab(page, 'lessons')
  await field(page, 'quiz').getByRole('button', { name: 'Paste questions' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste questions' })
  await dialog.getByRole('textbox', { name: 'Questions with their answers' }).fill(QUESTIONS)
  await dialog.getByRole('button', { name: 'Read these questions' }).click()
  await dialog.getByTestId('question-2').getByText('No answer is marked as right: tick one.').waitFor()
  const take = dialog.getByRole('button', { name: 'Take 2 questions' })
  expect(await take.isDisabled()).toBe(true)
  await dialog.getByRole('checkbox', { name: 'Answer 2 of question 2 is right' }).click()
  await dialog.getByRole('textbox', { name: 'Feedback to answer 1 of question 2' }).fill('Help is the right call.')
  await take.click()
  const first = {
    question: 'Whom do you tell first?',
    explanation: 'She decides what happens next.',
    answers: [
      { text: 'Nobody', isRight: false, feedback: 'Then nobody can help.' },
      { text: 'The manager on duty', isRight: true },
    ],
  }
  await soon(quiz).toMatchObject([
    first,
    {
      answers: [
        { isRight: false, feedback: 'Help is the right call.' },
        { text: 'Follow the guest', isRight: true },
      ],
    },
  ])

  await field(page, 'quiz').getByText('Whom do you tell first?').click()
  await page.getByRole('textbox', { name: 'Answer 1 of this question', exact: true }).fill('Nobody at all')
  await page.getByRole('button', { name: 'Add an answer to this question' }).click()
  await page.getByRole('textbox', { name: 'Answer 3 of this question', exact: true }).fill('The police')
  await page.getByRole('textbox', { name: 'Feedback to answer 1 of this question' }).fill('')
  await page.getByRole('textbox', { name: 'Feedback to answer 3 of this question' }).fill('Only in danger.')
  await soon(quiz).toMatchObject([
    {
      answers: [
        { text: 'Nobody at all', isRight: false, feedback: null },
        first.answers[1],
        { text: 'The police', isRight: false, feedback: 'Only in danger.' },
      ],
    },
    {},
  ])
})
