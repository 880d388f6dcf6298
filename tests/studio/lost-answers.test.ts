import { setTimeout } from 'node:timers/promises'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { box, field, fill, formOf, publishTicked, tickChecklist } from './editor.ts'
import { writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'guide-risk-map'
const LINE = 'A line in the plan can be short:'
const NEW = 'guide-written-while-answers-were-lost'

interface Found {
  readonly title: string
  readonly summary: string
  /** What is in the text; null where a block holds no letters. */
  readonly lines: readonly (string | null)[]
}

const read = (id: string) =>
  studio
    .client()
    .fetch<Found | null>(
      '*[_id == $id][0]{title, summary, "lines": body[].children[].text}',
      { id },
      { perspective: 'raw' },
    )

interface Losses {
  /** How many answers were lost until now. */
  readonly count: () => number
  /** Lets each further autosave reach the lake only after two seconds. */
  readonly saveSlowly: () => void
}

/** Lets each change reach the lake, and loses every second answer on its way back. */
async function loseAnswers(page: Page): Promise<Losses> {
  let changes = 0
  let lost = 0
  let wait = 0
  await page.route(/\/data\/(actions|mutate)\//, async (route) => {
    const mine = (changes += 1)
    if (route.request().url().includes('document.commit')) await setTimeout(wait)
    const answer = await route.fetch()
    if (mine % 2 === 0) return route.fulfill({ response: answer })
    lost += 1
    return route.abort('connectionreset')
  })
  return { count: () => lost, saveSlowly: () => (wait = 2_000) }
}

/** What is in the text of the lines with the night porter. */
const ofPorter = (found: Found | null) => found?.lines.filter((line) => line?.includes('night porter'))

test('Answers are lost while an editor types: nothing stands there twice, and nothing is missing', async () => {
  const page = await studio.open('Ada', formOf('guide', ID))
  await field(page, 'body').getByText(LINE).waitFor()
  const losses = await loseAnswers(page)
  await box(page, 'title').press('End')
  for (const words of [' at night', ', and slowly']) {
    const before = losses.count()
    await page.keyboard.type(words)
    await soon(async () => (await read(`drafts.${ID}`))?.title.endsWith(words)).toBe(true)
    await soon(losses.count).toBeGreaterThan(before)
  }
  const typed = ['Walk with', ' the night porter.']
  await writeAfter(page, LINE)
  await page.keyboard.press('Enter')
  for (const words of typed) {
    await page.keyboard.type(words)
    await soon(async () => (await read(`drafts.${ID}`))?.lines.some((line) => line?.endsWith(words))).toBe(true)
  }
  const draft = await read(`drafts.${ID}`)
  expect(draft?.title).toMatch(/[^t] at night, and slowly$/)
  expect(ofPorter(draft)).toEqual([typed.join('')])
  expect(await box(page, 'title').inputValue()).toBe(draft?.title)
  expect(await field(page, 'body').getByText(typed.join(''), { exact: true }).count()).toBe(1)
})

test('Answers are lost while an editor publishes: it is published once, with all that was typed', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  await studio.client().delete(`drafts.${ID}`)
  await studio.client().patch(ID).set({ lastReviewed: getToday() }).commit()
  const page = await studio.open('Ada', formOf('guide', ID))
  await field(page, 'body').getByText(LINE).waitFor()
  const losses = await loseAnswers(page)
  // Until the first change there is nothing to publish.
  await box(page, 'title').press('End')
  await page.keyboard.type(' at night')
  // What is asked before “Publish” goes by the fields that were changed: both are, before it is ticked.
  await fill(page, 'summary', 'How to walk through a hotel.')
  await soon(() => read(`drafts.${ID}`)).toMatchObject({
    title: expect.stringMatching(/ at night$/),
    summary: 'How to walk through a hotel.',
  })
  const checklist = await tickChecklist(page)
  // In the second in which something was typed the Studio saves once more, and what is published then is saved slowly.
  const summary = 'How to walk through a hotel with the night porter, floor by floor.'
  await fill(page, 'summary', summary)
  await soon(async () => (await read(`drafts.${ID}`))?.summary).toBe(summary)
  losses.saveSlowly()
  await publishTicked(page, checklist)

  await soon(() => read(`drafts.${ID}`)).toBeNull()
  const told = '*[_type == "changeNote" && documentId == $id]{kind, readBy}'
  await soon(() => studio.client().fetch(told, { id: ID })).toEqual([{ kind: 'updated', readBy: 'one-person' }])
  const published = await read(ID)
  expect(published?.title).toMatch(/[^t] at night$/)
  expect(published?.summary).toBe(summary)
  expect(await box(page, 'title').inputValue()).toBe(published?.title)
})

test('The answer to the very first letters of a new document is lost: the document is made, and what follows is kept', async () => {
  const page = await studio.open('Ada', `/intent/create/type=guide;id=${NEW};template=guide`)
  await box(page, 'title').waitFor()
  await loseAnswers(page)
  await box(page, 'title').fill('Written')
  await soon(async () => (await read(`drafts.${NEW}`))?.title).toBe('Written')
  await box(page, 'title').press('End')
  await page.keyboard.type(' on and on')
  await soon(async () => (await read(`drafts.${NEW}`))?.title).toBe('Written on and on')
  expect(await box(page, 'title').inputValue()).toBe('Written on and on')
})
