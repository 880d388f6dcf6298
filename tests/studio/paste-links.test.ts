import { expect, test } from 'vitest'

import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

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
  const ada = await studio.open('Ada', '/table/links')
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
