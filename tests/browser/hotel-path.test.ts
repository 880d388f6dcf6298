import { readFileSync } from 'node:fs'
import { buffer, text } from 'node:stream/consumers'

import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'
import { keptData } from './kept-data.ts'
import { loseConnectionAfter } from './lose-connection.ts'

const hub = useHub()

/** Presses a button that saves a file. */
async function fileFrom(page: Page, button: string): Promise<NodeJS.ReadableStream> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download.createReadStream()
}

/** Unfolds rows of the plan by their names. */
async function unfold(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('heading', { name, exact: true }).click()
}

function bringBack(page: Page, table: string): Promise<void> {
  return page.getByLabel('Open a saved plan (CSV)').setInputFiles({
    ...{ name: 'path.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(table),
  })
}

test('Human Security three-phase programme: a group plans two hotels, takes the plan away and brings it back', async () => {
  const page = await hub.open('/start/', { viewport: DESKTOP })
  const step = page.locator('#path-agency')
  await page.getByRole('heading', { name: 'Name, more hotels' }).click()
  await page.getByRole('button', { name: 'Add a hotel' }).click()
  await page.getByLabel('Name of the hotel').fill('Old Mill Inn')
  await page.getByRole('radio', { name: 'Small: about ten people' }).check()
  await unfold(page, 'Understand and plan', 'Act', 'Risk map', 'Save, print or open a saved plan')
  await step.locator('summary').click()
  await step.getByLabel('Who').fill('=Sana')
  await step.getByLabel('By').fill('2027-01-15')
  await page.getByLabel('Name one person in charge, and a deputy').check()
  await page.getByLabel('Rooms and guests').selectOption('Some risk')
  expect(await page.locator('.path-fold').first().innerText()).toContain('1 of 5')
  expect(await page.locator('.act').innerText()).toMatch(/Agree with the agency[^]*=Sana, by/)

  // The field is left by the press on the other hotel, and both hold.
  await step.getByLabel('Who').fill('Sana Q.')
  expect(await step.locator('summary').innerText()).toContain('Sana')
  await page.getByRole('button', { name: 'Our hotel' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('')
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('Sana Q.')
  expect(await keptData(page), 'nothing is kept before somebody says so').toMatchObject({ local: 0, session: 0 })

  await loseConnectionAfter(page, 'to-docx')
  const table = await text(await fileFrom(page, 'Table (CSV)'))
  expect(table).toContain('"Old Mill Inn","Small: about ten people","path-agency"')
  expect(await text(await fileFrom(page, 'Calendar'))).toContain('DTSTART;VALUE=DATE:20270115')
  const word = await mammoth.extractRawText({ buffer: await buffer(await fileFrom(page, 'Word')) })
  expect(word.value).toContain('Sana Q.')
  await page.context().setOffline(false)

  await page.getByRole('button', { name: 'Remove this hotel' }).click()
  expect(await page.getByRole('button', { name: 'Old Mill Inn' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Old Mill Inn' }).waitFor()

  await page.reload()
  await unfold(page, 'Save, print or open a saved plan', 'Risk map')
  await bringBack(page, `Hotel,Size,Code,Who,By,Done,Found\nInn,,path-agency,A,03/04/2027,,\n`)
  await page.getByText('Row 2, column 5: “03/04/2027” can be two dates.').waitFor()
  await bringBack(page, table)
  await page.getByText('The saved plan is here: 2 hotels.').waitFor()
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('Sana Q.')
  expect(await page.getByLabel('Rooms and guests').inputValue()).toBe('some')

  await page.getByRole('button', { name: 'Keep it', exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  await unfold(page, 'Save, print or open a saved plan')
  expect(await page.getByLabel('Name one person in charge, and a deputy').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Clear what is saved' }).click()
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
  expect(await step.getByLabel('Who').inputValue()).toBe('')
}, 60_000)

test('A manager on a phone sees her next step on the first screen, marks it as done, and opens the one after it', async () => {
  const page = await hub.open('/start/')
  const next = page.locator('.act')
  await next.getByText('Name one person in charge, and a deputy').waitFor()
  const top = await next.locator('[data-next]').evaluate((words) => words.getBoundingClientRect().top)
  expect(top).toBeLessThan(650)
  expect(await page.locator('.path-step').first().isVisible(), 'phases are folded at first').toBe(false)
  await next.getByRole('button', { name: 'Mark as done' }).click()
  expect(await next.innerText()).toContain('1 of 17')
  const second = await next.locator('[data-next]').innerText()
  await next.getByRole('link', { name: 'Open this step' }).click()
  const opened = page.locator('.path-step[data-is-next]')
  expect(await opened.innerText()).toContain(second)
  await opened.getByLabel('Who').fill('Sana')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9000)
})

test('Evaluation and impact: a manager makes the report of a year, and no count under 5 is in it', async () => {
  const page = await hub.open('/impact/summary/', { viewport: DESKTOP })
  const choose = (label: string, name: string, content: string | Buffer) =>
    page
      .getByRole('group', { name: 'The year of the report' })
      .getByLabel(label)
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'See an example' }).click()
  await page.getByText('An example with made-up figures').waitFor()
  await page.getByRole('button', { name: 'Choose other files' }).click()
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await choose('Training record (CSV)', 'record.csv', 'Name,Date\nAna,3 Feb\nBo,soon\n')
  await page.getByRole('button', { name: 'Make the report' }).click()
  await page.getByText('record.csv: Row 3, column 2: “soon” is no date.').waitFor()

  const crew = ['Ana', 'Bo', 'Cem', 'Dana', 'Eli', 'Fay']
  await choose('Training record (CSV)', 'record.csv', `Name,Date\n${crew.map((name) => `${name},3 Feb\n`).join('')}`)
  await choose('Incident log (CSV)', 'log.csv', readFileSync('tests/fixtures/impact/incident-log.csv'))
  await page.getByRole('button', { name: 'Make the report' }).click()
  await page.getByRole('heading', { name: 'What changed in 2026' }).waitFor()
  const row = (name: string) => page.getByRole('row', { name }).getByRole('cell').allInnerTexts()
  await page.getByText('Can mislead: It shows work, not effect.').waitFor()
  expect(await row('Concerns passed on by the agreed route')).toEqual(['8 together', '5', '0', '13', 'not counted'])
  expect(await row('Reports that rested on looks alone')).toEqual(['hidden', 'under 5', 'not counted'])
  expect(await row('People trained')).toEqual(['6', '0', '0', '0', '6', 'not counted'])
  await page.getByRole('img', { name: 'Jan – Jun: 8 together; Jul – Sep: 5; Oct – Dec: 0' }).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/\b[1-4] (of|together)|Ana|lift/)

  await loseConnectionAfter(page, 'to-docx')
  const table = await text(await fileFrom(page, 'Table (CSV)'))
  expect(table).toContain(
    '"Concerns passed on by the agreed route","8 together","8 together","5","0","13","not counted"',
  )
  const word = await mammoth.extractRawText({ buffer: await buffer(await fileFrom(page, 'Word')) })
  expect(word.value).toMatch(/What changed in 2026[^]*8 together[^]*Never set a target for this number[^]*under 5/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Word' }).isVisible()).toBe(false)
  expect(await page.getByRole('img').first().isVisible()).toBe(true)
  expect(await keptData(page), 'nothing is kept').toMatchObject({ local: 0, session: 0 })
}, 60_000)
