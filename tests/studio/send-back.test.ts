import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { act, action, box, fill, formOf, panel, publish, reviewOn } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { ourViolations } from './our-violations.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'guide-signs-for-maintenance'
const TITLE = 'Signs for those who mend things'
const REMARK = 'Say how long it takes.'

const raw = <Found>(query: string) => studio.client().fetch<Found>(query, { id: ID }, { perspective: 'raw' })
const row = (page: Page, id = ID) => page.getByTestId(`row-${id}`).first()

let ada: Page
let ben: Page

beforeAll(async () => {
  // What one person can do is done: the draft waits for its second reader.
  const published = await raw<{ readonly _id: string; readonly _type: string }>('*[_id == $id][0]')
  const draft = { ...published, _id: `drafts.${ID}`, title: TITLE, lastReviewed: getToday(), _rev: undefined }
  await studio.client('Ada').create(draft)
  ada = await studio.openForAll('Ada', formOf('guide', ID))
  await act(ada, 'Send for review')
  ben = await studio.openForAll('Ben', '/')
})

test('The Studio opens with what waits, and the second reader sends it back with a remark at a field', async () => {
  await ben.waitForURL('**/to-do')
  await row(ben).getByText('Ada asks you to read it').waitFor()
  await ben
    .getByTestId('start')
    .getByText(/^Second reader: on$/)
    .waitFor()
  expect(await ben.getByTestId('one-browser').count(), 'asked in a browser of his own').toBe(0)
  expect(await ourViolations(ben, '[data-testid="start"]')).toEqual([])
  await row(ben).getByText('Read and decide').click()
  const bar = ben.getByTestId('review-bar')
  await bar.getByRole('button', { name: 'Approve' }).waitFor()
  expect(await ourViolations(ben, '[data-testid="review-bar"]')).toEqual([])
  await bar.getByRole('button', { name: 'Send back' }).click()
  const window = ben.getByTestId('remarks-form')
  await window.waitFor()
  expect(await ourViolations(ben, '[data-testid="remarks-form"]')).toEqual([])
  await window.getByLabel('Where').selectOption({ label: 'Summary' })
  await window.getByLabel('What to change').fill(REMARK)
  await window.getByRole('button', { name: 'Send back with 1 remark' }).click()
  await soon(() => panel(ben)).toContain('A second reader sent it back')
})

test('The author sees the remark on Start and at its field, answers it and sends it again', async () => {
  const gap = { id: 'helpline-x', type: 'helpline', title: 'A line', why: 'The page is gone: https://line.example/.' }
  await ada.route('**/watched.json', (route) => route.fulfill({ json: { day: '2026-12-01', gaps: [gap] } }))
  await ada.getByRole('link', { name: 'To do', exact: true }).click()
  const cited = ada.getByRole('region', { name: 'Changed on the pages that we cite' })
  await cited.getByTestId('row-helpline-x').getByText('The page is gone: https://line.example/.').waitFor()
  await row(ada).getByText(`Ben sent it back with 1 remark: “${REMARK}”`).waitFor()
  await row(ada).getByText('Read remarks').click()
  const atField = ada.getByTestId('field-summary').getByTestId('remark-summary')
  await atField.getByText(REMARK).waitFor()
  await fill(ada, 'summary', 'A plan of 3 hours for a small team: note where somebody could be harmed.')
  await atField.getByRole('button', { name: `Done: ${REMARK}` }).click()
  await atField.waitFor({ state: 'detached' })
  await ada.getByText('Every remark of the second reader is marked as done.').waitFor()
  await soon(() => raw('*[_id == "drafts." + $id][0].summary')).toContain('A plan of 3 hours')
  await act(ada, 'Send for review again')
  await soon(() => panel(ada)).toContain('It waits for a second reader')
})

test('A reader who corrects a word herself has written in it, and neither of the two approves it until she takes it back', async () => {
  const title = () => raw('*[_id == "drafts." + $id][0].title')
  const whyNot = async (page: Page, why: string) => {
    await (await action(page, 'Approve')).and(page.locator(':disabled')).waitFor()
    await page.getByText(why).first().waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
  }
  await ben.getByTestId('action-approve').waitFor()
  await fill(ben, 'title', `${TITLE}, no more`)
  await soon(title).toBe(`${TITLE}, no more`)
  for (const page of [ada, ben]) {
    await whyNot(page, 'You wrote in it as others did, so a person who did not has to approve it')
    await page.getByTestId('review-bar').getByText('or you take your changes back').waitFor()
  }
  await fill(ben, 'title', TITLE)
  await soon(title).toBe(TITLE)
  await whyNot(ada, 'You wrote it, so another person has to approve it.')
})

test('It is approved and published, and nothing of the remark is left', async () => {
  await act(ben, 'Approve')
  await soon(() => panel(ben)).toBe('This can be published.')
  await publish(ben)
  await soon(() => raw('*[_id == $id][0].title')).toBe(TITLE)
  await soon(() => ben.getByTestId('hub-status').innerText()).toContain('Approved by Ben.')
  await soon(() => raw(`*[_id == "review.${ID}"]`)).toEqual([])
  expect(await raw<object>('*[_id == $id][0]')).not.toHaveProperty('remarks')
})

test('Who checked something today records it on Start, and it is off the list', async () => {
  await ben.getByRole('link', { name: 'To do', exact: true }).click()
  const due = ben.getByTestId('start').getByRole('tabpanel')
  const rows = due.locator('[data-testid^="row-"]')
  const first = rows.filter({ has: ben.getByRole('button', { name: /^Checked today/ }) }).first()
  const id = ((await first.getAttribute('data-testid')) ?? '').replace('row-', '')
  await first.getByRole('button', { name: /^Checked today/ }).click()
  await ben.getByRole('menuitem', { name: 'By telephone' }).click()
  await soon(() => studio.client().fetch('*[_id == $id][0].lastReviewedHow', { id })).toBe('telephone')
  await due.getByTestId(`row-${id}`).waitFor({ state: 'detached' })
})

test('Whoever signs in under a second name in one browser is told so, and asked before she approves her own words', async () => {
  const guide = 'guide-first-five-minutes'
  // Her window, in which Ben signs in.
  const page = ada
  await showPlace(page, formOf('guide', guide))
  await soon(() => box(page, 'title').inputValue()).toBe('The first five minutes')
  await fill(page, 'title', 'The first minutes, by Ada')
  await reviewOn(page, getToday())
  await soon(() => panel(page)).not.toContain('Nobody has reviewed it')
  await act(page, 'Send for review')
  await soon(() => panel(page)).toContain('It waits for a second reader')

  await page.goto(studio.lake.addressOf('/', studio.lake.signIn('Ben').token))
  const notice = page.getByTestId('one-browser')
  await notice.getByText('You are Ben now').waitFor()
  expect(await notice.innerText()).toContain('This browser was signed in as Ada before.')

  await row(page, guide).getByRole('link').first().click()
  await act(page, 'Approve')
  const question = page.getByText(/^You and Ada, who wrote it, work in one browser\./)
  await question.waitFor()
  await page.getByRole('button', { name: 'Do not approve' }).click()
  await question.waitFor({ state: 'hidden' })
  const approved = `*[_id == "review.${guide}"][0].approvedRevision`
  expect(await studio.client().fetch(approved, {}, { perspective: 'raw' })).toBeNull()

  await act(page, 'Approve')
  await page.getByRole('button', { name: 'We sit together at one machine' }).click()
  await soon(() => studio.client().fetch(approved, {}, { perspective: 'raw' })).not.toBeNull()
  const record = page.getByTestId('approved-by')
  await record.getByText(/^Approved by Ben, .* who sat at one machine with its writer\.$/).waitFor()
})
