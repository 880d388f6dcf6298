import { buffer, text } from 'node:stream/consumers'

import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'
import { keptData } from './kept-data.ts'

const hub = useHub()

/** Presses a button that saves a file. */
async function fileFrom(page: Page, button: string): Promise<NodeJS.ReadableStream> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download.createReadStream()
}

function bringBack(page: Page, table: string): Promise<void> {
  return page.getByLabel('Bring back a saved path (CSV)').setInputFiles({
    ...{ name: 'path.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(table),
  })
}

test('Human Security three-phase programme: a group plans two hotels, takes the plan away and brings it back', async () => {
  const page = await hub.open('/start/', { viewport: DESKTOP })
  const step = page.locator('#path-agency')
  await page.getByRole('button', { name: 'Add a hotel' }).click()
  await page.getByLabel('Name of the hotel').fill('Old Mill Inn')
  await page.getByRole('combobox', { name: 'Size' }).selectOption('Small: about ten people')
  await step.getByLabel('Who').fill('=Sana')
  await step.getByLabel('By').fill('2027-01-15')
  await page.getByLabel('Name one person in charge, and a deputy').check()
  await page.getByLabel('Rooms and guests').selectOption('Some risk')
  expect(await page.locator('.path-lamps').innerText()).toContain('1 of 5')
  expect(await page.locator('.act').innerText()).toMatch(/Agree with the agency[^]*=Sana, by/)

  // The field is left by the press on the other hotel, and both hold.
  await step.getByLabel('Who').fill('Sana Q.')
  await page.getByRole('button', { name: 'Our hotel' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('')
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('Sana Q.')
  expect(await keptData(page), 'nothing is kept before somebody says so').toMatchObject({ local: 0, session: 0 })

  const table = await text(await fileFrom(page, 'Table (CSV)'))
  expect(table).toContain('"Old Mill Inn","Small: about ten people","path-agency"')
  expect(await text(await fileFrom(page, 'Calendar'))).toContain('DTSTART;VALUE=DATE:20270115')
  const word = await mammoth.extractRawText({ buffer: await buffer(await fileFrom(page, 'Word')) })
  expect(word.value).toContain('Sana Q.')

  await page.getByRole('button', { name: 'Remove this hotel' }).click()
  expect(await page.getByRole('button', { name: 'Old Mill Inn' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Old Mill Inn' }).waitFor()

  await page.reload()
  await bringBack(page, `Hotel,Size,Code,Who,By,Done,Found\nInn,,path-agency,A,03/04/2027,,\n`)
  await page.getByText('Row 2, column 5: “03/04/2027” can be two dates.').waitFor()
  await bringBack(page, table)
  await page.getByText('The saved path is here: 2 hotels.').waitFor()
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  expect(await step.getByLabel('Who').inputValue()).toBe('Sana Q.')
  expect(await page.getByLabel('Rooms and guests').inputValue()).toBe('some')

  await page.getByRole('button', { name: 'Keep it', exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Old Mill Inn' }).click()
  expect(await page.getByLabel('Name one person in charge, and a deputy').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Clear what is saved' }).click()
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
  expect(await step.getByLabel('Who').inputValue()).toBe('')
}, 60_000)
