import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { box, field, fill, formOf, mayPublish, openTab, panel, publishAlone } from './editor.ts'
import { writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

let page: Page
beforeAll(async () => {
  page = await studio.openForAll('Ada', '/structure')
})

const ID = 'guide-risk-map'
const OTHER = 'guide-buying-without-harm'
const LINE = 'A line in the plan can be short:'
const WORDS = 'suspicious foreigners'
const SUSPICION = `“${WORDS}” makes people suspicious for what they are: nationality.`
const BETTER = 'Say what people do, not what they are:'
const SLAVES = 'The text says “sex slaves”. Instead of “sex slaves” write: people forced to sell sex.'

/** The words that are underlined in the text. */
function underlined(level: 'error' | 'warning'): Promise<readonly string[]> {
  return field(page, 'body').getByTestId(`words-${level}`).allInnerTexts()
}

/** What the form says of something at which a mouse points. */
async function saidOf(place: Locator): Promise<string> {
  await place.hover()
  return (await place.page().locator('[data-ui="Tooltip"]').allInnerTexts()).join('\n')
}

async function typeAfter(paragraph: string, text: string): Promise<void> {
  await writeAfter(page, paragraph)
  await page.keyboard.type(text)
}

test('Words that put people under suspicion are marked as one types, with better ones, and are not published', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  await studio.client().patch(ID).set({ lastReviewed: getToday() }).commit()
  await showPlace(page, formOf('guide', ID))
  await field(page, 'body').getByText(LINE).waitFor()

  await typeAfter(LINE, ` Watch for ${WORDS}.`)
  await soon(() => underlined('error')).toEqual([WORDS])
  await soon(() => panel(page)).toContain(SUSPICION)
  expect(await panel(page)).toContain(BETTER)
  await soon(() => mayPublish(page)).toBe(false)
  const paragraph = field(page, 'body').getByTestId('text-block__text').filter({ hasText: LINE })
  await soon(() => saidOf(paragraph)).toContain(SUSPICION)

  const summary = 'They were sex slaves, and nobody in the hotel saw it.'
  await fill(page, 'summary', summary)
  await soon(() => panel(page)).toContain(SLAVES)
  await soon(() => saidOf(field(page, 'summary').getByTestId('input-validation-icon-error'))).toContain(SLAVES)
  await field(page, 'summary').getByRole('button', { name: 'Write “people forced to sell sex”' }).click()
  await soon(() => box(page, 'summary').inputValue()).toBe(
    'They were people forced to sell sex, and nobody in the hotel saw it.',
  )
  expect(await box(page, 'summary').evaluate((one) => one === document.activeElement)).toBe(true)

  await fill(page, 'summary', 'They were forced to sell sex, and nobody in the hotel saw it.')
  await writeAfter(page, WORDS)
  for (let count = WORDS.length; count > 0; count--) await page.keyboard.press('Backspace')
  await page.keyboard.type('a rescue boat')
  await soon(() => underlined('error')).toEqual([])
  await soon(() => underlined('warning')).toEqual(['rescue'])
  await soon(() => panel(page)).toBe('This can be published.')
  await publishAlone(page)
})

test('In a guide, traits in a list of signs, dangerous orders and a wrong number are underlined, and are not published', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  const block = (key: string, text: string, more: object) => ({
    ...{ _type: 'block', _key: key, style: 'normal', markDefs: [] },
    ...{ children: [{ _type: 'span', _key: 'span', text, marks: [] }], ...more },
  })
  const item = { listItem: 'bullet', level: 1 }
  const body = [
    block('signs', 'What you may see or hear', { style: 'h2' }),
    block('foreign', 'A guest who speaks poor English', item),
    block('ages', 'An older man with a much younger woman', item),
    block('speaks', 'One person speaks for another', item),
    block('deeds', 'What to do', { style: 'h2' }),
    block('follow', 'Follow them to the room and search the bag', item),
    block('number', 'Call 08000 121 701, or ring 959 in an emergency', item),
  ]
  await studio.client().patch(OTHER).set({ body, lastReviewed: getToday() }).commit()
  await showPlace(page, formOf('guide', OTHER))
  await soon(() => underlined('error')).toEqual([
    ...['poor English', 'older man with a much younger woman', 'Follow them', 'search the bag', '08000 121 701', '959'],
  ])

  // What is published is shown as it is: the panel speaks of a draft.
  await writeAfter(page, 'One person speaks for another')
  await page.keyboard.type('.')
  await soon(() => panel(page)).toContain('“poor English” speaks of language, which is never a sign.')
  const said = await panel(page)
  expect(said).toContain('“Follow them” asks to follow somebody.')
  await soon(() => panel(page)).toContain('Did you mean “08000 121 700”?')
  expect(await panel(page)).toContain('Did you mean “999”?')
  expect(await mayPublish(page)).toBe(false)
})

test.each([
  ['guide', 'In short', 'First say what to do'],
  ['policy', 'Who is responsible', 'which job is responsible, not which person'],
  ['training', 'How to begin', 'nobody has to tell a story of their own'],
])('A %s cannot be published as its template begins it', async (type, heading, hint) => {
  await showPlace(page, `/structure/resources;${type};all`)
  await page.getByTestId('action-intent-button').click()
  await fill(page, 'title', 'As the template begins it')
  await soon(() => panel(page)).toContain(`Nothing is written below the heading “${heading}”.`)
  await soon(() => panel(page)).toContain('It has no topic')
  await soon(() => mayPublish(page)).toBe(false)

  // What to write is said beside the text, and never in it.
  await field(page, 'body').getByText(hint).first().waitFor()
  expect(await field(page, 'body').getByTestId('text-block__text').allInnerTexts()).not.toContain(hint)
})

test('What must not be said of a real case stands in its form alone, and is refused where it is said', async () => {
  await showPlace(page, '/structure/case;case-desk-test')
  await openTab(page, 'editors')
  await soon(() => box(page, 'doNotSay').inputValue()).toBe('Do not name the hotels.')
  await openTab(page, 'content')
  await fill(page, 'summary', 'Seven of eight did not ask, which is 87 percent.')
  await soon(() => panel(page)).toContain('“percent” may not appear here.')
  await soon(() => mayPublish(page)).toBe(false)
})
