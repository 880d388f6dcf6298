import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { useStudio } from './open-studio.ts'
import { ourViolations } from './our-violations.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const GUIDES = ['one', 'two', 'three'].map((name) => `guide-${name}`)
const SIGNS = { _type: 'reference', _key: 'a', _ref: 'topic-signs' }
const NEW_TOPIC = { _id: 'topic-of-the-test', _type: 'topic', language: 'en', title: 'A topic of the test' }

const stored = (filter: string) => studio.client().fetch<unknown>(filter, {}, { perspective: 'raw' })

let page: Page
beforeAll(async () => {
  page = await studio.openForAll('Ada', '/structure/resources;guide;all')
})

test('Several guides are chosen from their list, get a topic and a day of review in drafts, are sent for review, and an undo takes that back', async () => {
  const transaction = studio.client().transaction().create(NEW_TOPIC)
  for (const _id of GUIDES) {
    const sources = [{ _type: 'source', _key: 'b', publisher: 'Unseen', url: 'https://example.org/' }]
    transaction.create({ _id, _type: 'guide', language: 'en', title: `Test: ${_id}`, topics: [SIGNS], sources })
  }
  // One has the topic already.
  transaction.patch('guide-three', (patch) => patch.set({ topics: [{ ...SIGNS, _ref: NEW_TOPIC._id }] }))
  await transaction.commit()

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

  // What was chosen stays so for the next change.
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
  await sending.getByRole('button', { name: 'Close' }).last().click()
})

test('Several approved drafts are published, what they refer to first, and one that refers to what is no draft of them is left out', async () => {
  const label = {
    language: 'en',
    definition: 'What it is about, in a sentence.',
    order: 90,
    translationStatus: 'original',
  }
  const job = (id: string, title: string) => ({
    ...{ _id: `drafts.${id}`, _type: 'role', ...label, title, shortTitle: 'Job' },
    slug: { _type: 'slug', current: id },
  })
  const topic = (id: string, title: string, _ref: string) => ({
    ...{
      _id: `drafts.${id}`,
      _type: 'topic',
      ...label,
      title,
      slug: { _type: 'slug', current: id },
      theme: 'act-and-report',
    },
    roles: [{ _type: 'reference', _key: 'a', _ref, _weak: true, _strengthenOnPublish: { type: 'role' } }],
  })
  const drafts = [
    topic('topic-a', 'Publish: a topic', 'role-b'),
    job('role-b', 'Publish: b job'),
    topic('topic-c', 'Publish: c topic', 'role-d'),
  ]
  const written = studio.client().transaction().create(job('role-d', 'Somebody else’s job'))
  for (const draft of drafts) written.create<object>(draft)
  const { transactionId } = await written.commit()
  const read = studio.client('Ben').transaction()
  for (const { _id, _type } of drafts) {
    const documentId = _id.replace('drafts.', '')
    const revision = { requestedRevision: transactionId, approvedRevision: transactionId }
    read.create({ _id: `review.${documentId}`, _type: 'review', documentId, documentType: _type, ...revision })
  }
  await read.commit()

  await showPlace(page, '/table/several/drafts')
  await page.getByRole('textbox', { name: 'Find in this list by title' }).fill('publish:')
  await page.getByRole('checkbox', { name: 'Choose all 3' }).press('Space')
  await page.getByRole('button', { name: 'Publish, for 3 chosen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish: 3 documents' })
  await dialog.getByText('2 documents will be published. 1 cannot be published.').waitFor()
  await dialog
    .getByText('“Jobs” refers to “Somebody else’s job”, which is not published yet: publish that first.')
    .waitFor()
  await dialog.getByRole('button', { name: 'Publish 2 documents' }).click()
  await dialog.getByText('2 documents are published.').waitFor()
  expect(await dialog.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  expect(await stored('*[title match "Publish*" && _type != "changeNote"]._id | order(@)')).toEqual([
    ...['drafts.topic-c', 'role-b', 'topic-a'],
  ])
  expect(await stored('*[_type == "review"]._id')).toEqual(['review.topic-c'])
  expect(await stored('*[_type == "changeNote" && documentId in ["role-b", "topic-a"]].readBy')).toEqual([
    ...['second-reader', 'second-reader'],
  ])
})
