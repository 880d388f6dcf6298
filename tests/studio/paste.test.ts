import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { holdBack } from '../helpers/hold-back.ts'
import { field, formOf, openTab } from './editor.ts'
import { writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

let ada: Page
beforeAll(async () => {
  ada = await studio.openForAll('Ada', '/table/links')
})

const LINES = 50
const ROW = 'https://www.unseenuk.org/pasted/'

/** Fifty lines as from a spreadsheet. The second is the first again, the third is on the hub, the last has no address. */
async function makeTable(): Promise<string> {
  const known = await studio.client().fetch<string>('*[_type == "externalResource" && defined(url)][0].url')
  const rows = Array.from({ length: LINES }, (_, at) =>
    [
      `${ROW}${at}`,
      `Poster for staff rooms, number ${at}`,
      'A poster about your rights at work, to hang up in the laundry.',
    ].join(';'),
  )
  rows[1] = `${ROW}0/?utm_source=mail;Once more;`
  rows[2] = `${known};On the hub;`
  rows[3] = `${ROW}3;A guide for the lobby;Watch for suspicious foreigners in the lobby.`
  rows[LINES - 1] = 'hotel poster from Jonas (mail);;'
  return ['address;title;summary', ...rows].join('\n')
}

const sent = () =>
  studio.client().fetch(
    `{"reviews": count(*[_type == "review" && defined(batch)]),
      "approved": count(*[_type == "review" && defined(approvedRevision)]),
      "drafts": count(*[_id in path("drafts.**") && string::startsWith(url, $row)])}`,
    { row: ROW },
    { perspective: 'raw' },
  )

test('Fifty links are pasted, corrected, created as drafts, sent as one review and approved by another person', async () => {
  await showPlace(ada, '/table/links')
  await ada.getByRole('button', { name: 'Read these lines' }).waitFor()
  await ada.getByRole('textbox', { name: 'Addresses or a table' }).fill(await makeTable())
  await ada.getByRole('button', { name: 'Read these lines' }).click()
  await ada.getByText('50 lines read: 47 new, 2 double, 1 without an address.').waitFor()
  expect(await ada.getByTestId('line-3').innerText()).toContain(
    'The same page as line 2: only the last “/” differs. Left out.',
  )
  expect(await ada.getByTestId('line-4').innerText()).toContain('The hub has it:')

  const row = ada.getByTestId('line-5')
  await row.getByTestId('remark-summary').getByText('“suspicious foreigners” makes people suspicious').waitFor()
  await row.getByRole('textbox', { name: 'Summary' }).fill('What staff in the lobby may notice, and whom they tell.')
  await row.getByTestId('remark-summary').waitFor({ state: 'detached' })
  expect(await row.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe('Unseen')
  await row.getByRole('button', { name: 'Add to topics, line 5' }).press('Enter')
  await ada.keyboard.type('reporting')
  await ada.getByRole('option', { name: 'Reporting and incident log' }).waitFor()
  await ada.keyboard.press('ArrowDown')
  await ada.keyboard.press('Enter')
  await row.getByRole('button', { name: 'Remove Reporting and incident log from topics, line 5' }).waitFor()

  await ada.getByRole('button', { name: 'Create 47 drafts and send as one review' }).click()
  await ada.getByRole('heading', { name: /^47 links sent together/ }).waitFor()
  expect(await sent()).toEqual({ reviews: 47, approved: 0, drafts: 47 })
  await ada.getByText('You wrote it, so another person has to approve it.').waitFor()

  const ben = await studio.open('Ben', '/table/sent')
  await ben.getByRole('link', { name: /^47 links/ }).click()
  await ben.getByRole('checkbox', { name: 'Approve “Poster for staff rooms, number 0”' }).uncheck()
  await ben
    .getByRole('button', { name: /^Approve 46 links/ })
    .and(ben.locator(':enabled'))
    .click()
  await soon(sent).toEqual({ reviews: 47, approved: 46, drafts: 47 })
})

const TRAINING = 'training-of-the-test'
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
      { id: `drafts.${TRAINING}` },
      { perspective: 'raw' },
    )

test('Questions are pasted into a training, corrected, taken, and their answers edited in place', async () => {
  await studio
    .client()
    .createOrReplace({ _id: `drafts.${TRAINING}`, _type: 'training', language: 'en', title: 'A training of the test' })
  await showPlace(ada, formOf('training', TRAINING))
  await openTab(ada, 'lessons')
  await field(ada, 'quiz').getByRole('button', { name: 'Paste questions' }).click()
  const dialog = ada.getByRole('dialog', { name: 'Paste questions' })
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

  await field(ada, 'quiz').getByText('Whom do you tell first?').click()
  await ada.getByRole('textbox', { name: 'Answer 1 of this question', exact: true }).fill('Nobody at all')
  await ada.getByRole('button', { name: 'Add an answer to this question' }).click()
  await ada.getByRole('textbox', { name: 'Answer 3 of this question', exact: true }).fill('The police')
  await ada.getByRole('textbox', { name: 'Feedback to answer 1 of this question' }).fill('')
  await ada.getByRole('textbox', { name: 'Feedback to answer 3 of this question' }).fill('Only in danger.')
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

const GUIDE = 'guide-of-the-test'

/** Puts HTML into the clipboard as a program such as Word does, untouched by the browser. */
async function copy(page: Page, html: string): Promise<void> {
  await page.evaluate((copied) => {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', copied)
      event.clipboardData?.setData('text/plain', 'What was copied')
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
  }, html)
  await page.keyboard.press('ControlOrMeta+C')
}

const texts = () =>
  studio
    .client()
    .fetch(
      '*[_id == $id][0].body[]{style, listItem, level, "text": pt::text(@), "links": markDefs[].href}',
      { id: `drafts.${GUIDE}` },
      { perspective: 'raw' },
    )

test('A text of Word is pasted into a guide with its headings, lists and links, and a toast says what is left out', async () => {
  const paragraph = { _type: 'block', _key: 'a', style: 'normal', markDefs: [] }
  await studio.client().create({
    ...{ _id: `drafts.${GUIDE}`, _type: 'guide', language: 'en', title: 'A guide of the test' },
    body: [{ ...paragraph, children: [{ _type: 'span', _key: 'b', text: 'Begin here.', marks: [] }] }],
  })
  await showPlace(ada, formOf('guide', GUIDE))
  await writeAfter(ada, 'Begin here.')
  await copy(ada, await readFile('tests/fixtures/clipboard/word-desktop.html', 'utf8'))
  await ada.keyboard.press('Enter')
  await ada.keyboard.press('ControlOrMeta+V')
  await ada
    .locator('[data-ui="Toast"]')
    .getByText('1 picture is left out: “The lobby at night”.', { exact: false })
    .waitFor()
  const link = { links: ['https://example.org/notes?id=7'] }
  await soon(texts).toMatchObject([
    { style: 'normal', text: 'Begin here.' },
    { style: 'h2', text: 'Night shift' },
    { style: 'h2', text: 'Before the shift' },
    { style: 'normal', text: 'Read the note of the day. It is on the page of the network, and in this file.', ...link },
    { listItem: 'bullet', level: 1, text: 'Check the log' },
    { listItem: 'bullet', level: 2, text: 'for each floor' },
    { listItem: 'bullet', level: 1, text: 'Tell the duty manager' },
    { style: 'h3', text: 'If you are worried' },
    { listItem: 'number', level: 1, text: 'Stay calm' },
    { listItem: 'number', level: 1, text: 'Call the number on the card' },
    { style: 'normal', text: 'Who | What' },
    { style: 'normal', text: 'Front desk | Keep the log; Call the manager' },
  ])
})

/** What a window asks for when it loads the Studio, and a form shows. */
const LATE = [/\/features\?/, /\/lake\/conflicts\?/]

test('A form in which somebody works stays as it is when answers come late', async () => {
  const sends = await Promise.all(LATE.map((address) => holdBack(ada, address)))
  await ada.goto(studio.lake.addressOf(formOf('training', 'training-ten-minute-team-talk')))
  await openTab(ada, 'lessons')
  await field(ada, 'quiz').getByRole('button', { name: 'Paste questions' }).click()
  const words = ada.getByRole('textbox', { name: 'Questions with their answers' })
  await words.fill('1. Whom do you tell first?')
  const answers = LATE.map((address) => ada.waitForResponse(address))
  for (const send of sends) send()
  await Promise.all(answers)
  // Nothing tells that the Studio has taken an answer in which nothing is to be shown.
  await ada.waitForTimeout(3_000)
  expect(await words.inputValue()).toBe('1. Whom do you tell first?')
})
