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

test('Evaluation and impact: a manager sees all her numbers, and shares a page without a count under 5', async () => {
  const page = await hub.open('/impact/summary/', { viewport: DESKTOP })
  const choose = (...files: readonly (readonly [name: string, content: string | Buffer])[]) =>
    page
      .getByLabel('The year of the report', { exact: true })
      .setInputFiles(files.map(([name, content]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })))
  const view = (name: string) => page.locator(`[data-view="${name}"]`)
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await choose(['record.csv', 'Name,Date\nAna,3 Feb\nBo,soon\n'])
  await page.getByText('record.csv: Row 3, column 2: “soon” is no date.').waitFor()
  await choose(['guests.csv', 'Guest,Room\nA,12\n'])
  await page.getByText('guests.csv: Its columns are those of no plan').waitFor()

  const crew = ['Ana', 'Bo', 'Cem', 'Dana', 'Eli', 'Fay']
  const record = (hotel: string) => `Name,Date,Hotel\n${crew.map((name) => `${name},3 Feb,${hotel}\n`).join('')}`
  await choose(['record.csv', record('Inn')], ['log.csv', readFileSync('tests/fixtures/impact/incident-log.csv')])
  await page.getByText(/Filled in from your files · .*looks alone/).waitFor()
  expect(await page.getByLabel('Name of the hotel').inputValue()).toBe('Inn')
  const group = (measure: string) => page.getByRole('group', { name: measure })
  await group('People trained').getByLabel('Of how many').first().fill('8')
  expect(await view('own').innerText()).toMatch(/6 of 8 \(75%\)[^]*13[^]*1 of 14 \(7%\)/)
  expect(await view('share').innerText()).toMatch(/trained\s+2026\s+hidden[^]*13[^]*alone\s+2026\s+hidden/)
  expect(await view('share').innerText()).not.toMatch(/6 of 8|of 14|Ana/)
  await group('People trained').getByLabel('Number').first().fill('9')
  await page.getByText('“People trained” has more than there are in all.').waitFor()
  await page.getByRole('checkbox', { name: 'People trained' }).uncheck()
  await page.getByRole('checkbox', { name: 'Workers who paid for their job' }).check()
  expect(await page.getByRole('checkbox', { name: 'Suppliers asked' }).isDisabled(), 'five are picked').toBe(true)

  await loseConnectionAfter(page, 'to-docx')
  const share = view('share')
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Table (CSV)' }).click(),
  ])
  expect(await text(await saved.createReadStream())).toContain('"Reports that rested on looks alone","hidden"')
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    view('own').getByRole('button', { name: 'Word' }).click(),
  ])
  const { value } = await mammoth.extractRawText({ buffer: await buffer(await word.createReadStream()) })
  expect(value).toMatch(/What changed in 2026[^]*1 of 14[^]*Never set a target for this number/)

  // A group: several hotels at once are one table, by the same rule.
  await page.context().setOffline(false)
  await choose(['inn.csv', record('Inn')], ['mill.csv', 'Name,Date,Hotel\nAna,3 Feb,Mill\n'])
  const cells = (hotel: string) => page.getByRole('row', { name: hotel }).getByRole('cell').allInnerTexts()
  await page.getByRole('heading', { name: 'Your hotels' }).waitFor()
  expect((await cells('Inn'))[1]).toBe('6')
  expect((await cells('Mill'))[1]).toBe('hidden')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('table').isVisible(), 'only what was asked for is printed').toBe(false)
  expect(await view('own').isVisible()).toBe(true)
  expect(await keptData(page), 'nothing is kept').toMatchObject({ local: 0, session: 0 })
}, 60_000)

test('A hotel types its name once, chooses to keep it, and finds it in all that it takes away', async () => {
  const page = await hub.open('/papers/anti-slavery-policy/', { viewport: DESKTOP })
  const named = async (path: string, label: string) => {
    await page.goto(hub.address(path))
    return page.getByLabel(label, { exact: true }).inputValue()
  }
  const CERTIFICATE = '/training/thirty-minute-session/certificate/'
  await page.getByLabel('name of the hotel', { exact: true }).fill('Harbour House')
  expect(await named(CERTIFICATE, 'Hotel'), 'not before somebody says so').toBe('')

  await page.goto(hub.address('/papers/anti-slavery-policy/'))
  await page.getByLabel('name of the hotel', { exact: true }).fill('Harbour House')
  await page.getByLabel('Keep these facts on this device').check()
  await page.goto(hub.address('/posters/'))
  await expect.poll(() => page.getByLabel('Name of the hotel', { exact: true }).inputValue()).toBe('Harbour House')
  expect(await named('/impact/summary/', 'Name of the hotel')).toBe('Harbour House')
  expect(await named('/training/thirty-minute-session/record/', 'Hotel')).toBe('Harbour House')
  expect(await named(CERTIFICATE, 'Hotel')).toBe('Harbour House')
  expect(await page.locator('[data-slot="hotel"]').textContent()).toBe('Harbour House')
  await page.goto(hub.address('/start/'))
  await page.getByRole('heading', { name: 'Plan: Harbour House' }).waitFor()
  await unfold(page, 'Save, print or open a saved plan')
  const word = await mammoth.extractRawText({ buffer: await buffer(await fileFrom(page, 'Word')) })
  expect(word.value).toMatch(/^Plan: Harbour House/)
  await page.getByRole('button', { name: 'Keep it', exact: true }).click()
  await page.getByRole('button', { name: 'Clear what is saved' }).click()
  await page.getByRole('heading', { name: 'Plan: Our hotel' }).waitFor()
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
}, 60_000)

test('A trainer opens her record again, goes on, and reads what the same ten questions came to', async () => {
  const page = await hub.open('/training/thirty-minute-session/record/', { viewport: DESKTOP })
  const open = (content: string) =>
    page.getByLabel('Open a saved record (CSV)').setInputFiles({
      ...{ name: 'record.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(content),
    })
  const add = async (name: string, score: string, time: string) => {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Score out of 10').fill(score)
    await page.getByRole('combobox', { name: 'When the ten questions were answered' }).selectOption(time)
    await page.getByRole('button', { name: 'Add this person' }).click()
  }
  await add('Ana', '6/10', 'before the session')
  await add('Ana', '9/10', 'after the session')
  const table = await text(await fileFrom(page, 'Save as a table (CSV)'))
  await page.reload()
  await open('Guest,Room\nA,12\n')
  await page.getByText('Its columns are those of no plan').waitFor()
  await open(table)
  await page.getByText('2 people', { exact: true }).waitFor()
  await add('Bo', '7/10', 'before the session')
  const sums = page.getByRole('table', { name: 'The same ten questions' })
  expect(await sums.getByRole('row', { name: 'before' }).getByRole('cell').allInnerTexts()).toEqual(['2', '6.5'])
  expect(await sums.getByRole('row', { name: 'after' }).getByRole('cell').allInnerTexts()).toEqual(['1', '9'])
  expect(await text(await fileFrom(page, 'Remind me in three months'))).toContain('SUMMARY:Training again')
  await page.getByRole('link', { name: 'The same ten questions' }).click()
  expect(await page.locator('.ten > li').count()).toBe(10)
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
})
