import { expect, test } from 'vitest'

import { useStudio } from './open-studio.ts'
import { ourViolations } from './our-violations.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const GUIDES = ['one', 'two', 'three'].map((name) => `guide-${name}`)
const SIGNS = { _type: 'reference', _key: 'a', _ref: 'topic-signs' }
const NEW_TOPIC = { _id: 'topic-of-the-test', _type: 'topic', language: 'en', title: 'A topic of the test' }

const stored = (filter: string) => studio.client().fetch<unknown>(filter, {}, { perspective: 'raw' })

test('Several guides are chosen from their list, get a topic and a day of review in drafts, are sent for review, and an undo takes that back', async () => {
  const transaction = studio.client().transaction().create(NEW_TOPIC)
  for (const _id of GUIDES) {
    const sources = [{ _type: 'source', _key: 'b', publisher: 'Unseen', url: 'https://example.org/' }]
    transaction.create({ _id, _type: 'guide', language: 'en', title: `Test: ${_id}`, topics: [SIGNS], sources })
  }
  // One has the topic already.
  transaction.patch('guide-three', (patch) => patch.set({ topics: [{ ...SIGNS, _ref: NEW_TOPIC._id }] }))
  await transaction.commit()

  const page = await studio.open('Ada', '/structure/resources;guide;all')
  await page
    .getByRole('link', { name: 'Choose several' })
    .or(page.getByRole('button', { name: 'Choose several' }))
    .click()
  await page.waitForURL(/\/table\/several\/guide$/)
  await page.getByRole('textbox', { name: 'Find in this list by title' }).waitFor()
  expect(await ourViolations(page, '[data-testid="several"]')).toEqual([])
  await page.getByRole('textbox', { name: 'Find in this list by title' }).fill('test: guide')
  await page.getByRole('checkbox', { name: 'Choose all 3' }).press('Space')
  await page.getByRole('button', { name: 'Topics, for 3 chosen' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Topics: 3 documents' })
  await dialog.getByRole('combobox', { name: 'Add to Topics to add' }).fill('topic of the test')
  await page.getByRole('option', { name: NEW_TOPIC.title }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByText('2 documents will change. 1 is so already.').waitFor()
  // What she has not seen is not changed in her name: somebody else is at work in the second one.
  await studio.client().patch('guide-two').set({ title: 'Test: guide-two, by somebody else' }).commit()
  await dialog.getByRole('button', { name: 'Change 2 documents' }).click()
  await dialog.getByText('1 document is changed. 1 is not.').waitFor()
  await dialog.getByText('Somebody changed it since: open it and look.').waitFor()
  await dialog.getByRole('button', { name: 'Look again' }).click()
  await dialog.getByText('1 document will change. 2 are so already.').waitFor()
  await dialog.getByRole('button', { name: 'Change 1 document' }).click()
  await dialog.getByText('2 documents are changed.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  expect(await stored(`*[_type == "guide" && references("${NEW_TOPIC._id}")]._id | order(@)`)).toEqual([
    'drafts.guide-one',
    'drafts.guide-two',
    'guide-three',
  ])

  await page.getByRole('checkbox', { name: 'Choose all 3' }).press('Space')
  await page.getByRole('button', { name: 'Day of the last review, for 3 chosen' }).click()
  const reviewing = page.getByRole('dialog', { name: 'Day of the last review: 3 documents' })
  await reviewing.getByText('Choose the day of the last review, the interval, or both.').waitFor()
  await reviewing.getByLabel('Day of the last review', { exact: true }).fill('2999-01-01')
  await reviewing.getByText(/^The review of 2999-01-01 lies in the future/).waitFor()
  expect(await reviewing.getByRole('button', { name: /^Change/ }).isDisabled()).toBe(true)
  await reviewing.getByLabel('Day of the last review', { exact: true }).fill('2026-10-01')
  await reviewing.getByLabel('By telephone').check()
  await reviewing.getByLabel('Review every (days)').fill('90')
  await reviewing.getByText('3 documents will change.').waitFor()
  await reviewing.getByRole('button', { name: 'Change 3 documents' }).click()
  await reviewing.getByText('3 documents are changed.').waitFor()
  const reviewed = `*[_type == "guide" && lastReviewed == "2026-10-01" && lastReviewedHow == "telephone" && reviewEveryDays == 90]._id | order(@)`
  expect(await stored(reviewed)).toEqual(['drafts.guide-one', 'drafts.guide-three', 'drafts.guide-two'])
  await reviewing.getByRole('button', { name: 'Undo these 3 changes' }).click()
  await reviewing.getByText('3 documents are as before.').waitFor()
  expect(await stored(reviewed)).toEqual([])
  await reviewing.getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('combobox', { name: 'List' }).selectOption('All drafts')
  await page.getByRole('textbox', { name: 'Find in this list by title' }).fill('test: guide')
  await page.getByRole('checkbox', { name: 'Choose all 2' }).press('Space')
  await page.getByRole('button', { name: 'Send for review, for 2 chosen' }).click()
  const sending = page.getByRole('dialog', { name: 'Send for review: 2 documents' })
  await sending.getByRole('button', { name: 'Send 2 documents' }).click()
  await sending.getByText('2 documents are changed.').waitFor()
  await soon(() => stored('count(*[_type == "review"])')).toBe(2)
  await sending.getByRole('button', { name: 'Undo these 2 changes' }).click()
  await sending.getByText('2 documents are as before.').waitFor()
  expect(await stored('count(*[_type == "review"])')).toBe(0)
})
