import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { getToday } from '../../src/sanity/index.ts'
import { field, fill, formOf, mayPublish, panel, publishAlone } from './editor.ts'
import { writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'guide-risk-map'
const LINE = 'A line in the plan can be short:'
const WORDS = 'suspicious foreigners'
const SUSPICION = `“${WORDS}” makes people suspicious for what they are: nationality.`
const BETTER = 'Say what people do, not what they are:'
const SLAVES = 'The text says “sex slaves”. Instead of “sex slaves” write: people forced to sell sex.'

/** The words that are underlined in the text. */
function underlined(page: Page, level: 'error' | 'warning'): Promise<readonly string[]> {
  return field(page, 'body').getByTestId(`words-${level}`).allInnerTexts()
}

/** What the form says of something at which a mouse points. */
async function saidOf(place: Locator): Promise<string> {
  await place.hover()
  return (await place.page().locator('[data-ui="Tooltip"]').allInnerTexts()).join('\n')
}

async function typeAfter(page: Page, paragraph: string, text: string): Promise<void> {
  await writeAfter(page, paragraph)
  await page.keyboard.type(text)
}

test('Words that put people under suspicion are marked as one types, with better ones, and are not published', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  await studio.client().patch(ID).set({ lastReviewed: getToday() }).commit()
  const page = await studio.open('Ada', formOf('guide', ID))
  await field(page, 'body').getByText(LINE).waitFor()

  await typeAfter(page, LINE, ` Watch for ${WORDS}.`)
  await soon(() => underlined(page, 'error')).toEqual([WORDS])
  await soon(() => panel(page)).toContain(SUSPICION)
  expect(await panel(page)).toContain(BETTER)
  await soon(() => mayPublish(page)).toBe(false)
  const paragraph = field(page, 'body').getByTestId('text-block__text').filter({ hasText: LINE })
  await soon(() => saidOf(paragraph)).toContain(SUSPICION)

  const summary = 'They were sex slaves, and nobody in the hotel saw it.'
  await fill(page, 'summary', summary)
  await soon(() => panel(page)).toContain(SLAVES)
  await soon(() => saidOf(field(page, 'summary').getByTestId('input-validation-icon-error'))).toContain(SLAVES)

  await fill(page, 'summary', 'They were forced to sell sex, and nobody in the hotel saw it.')
  await writeAfter(page, WORDS)
  for (let count = WORDS.length; count > 0; count--) await page.keyboard.press('Backspace')
  await page.keyboard.type('a rescue boat')
  await soon(() => underlined(page, 'error')).toEqual([])
  await soon(() => underlined(page, 'warning')).toEqual(['rescue'])
  await soon(() => panel(page)).toBe('This can be published.')
  await publishAlone(page)
})

test.each([
  ['guide', 'In short', 'First say what to do'],
  ['policy', 'Who is responsible', 'which job is responsible, not which person'],
  ['training', 'How to begin', 'nobody has to tell a story of their own'],
])('A %s cannot be published as its template begins it', async (type, heading, hint) => {
  const page = await studio.open('Ada', `/structure/resources;${type};all`)
  await page.getByTestId('action-intent-button').click()
  await fill(page, 'title', 'As the template begins it')
  await soon(() => panel(page)).toContain(`Nothing is written below the heading “${heading}”.`)
  await soon(() => panel(page)).toContain('It has no topic')
  await soon(() => mayPublish(page)).toBe(false)

  // What to write is said beside the text, and never in it.
  await field(page, 'body').getByText(hint).first().waitFor()
  expect(await field(page, 'body').getByTestId('text-block__text').allInnerTexts()).not.toContain(hint)
})
