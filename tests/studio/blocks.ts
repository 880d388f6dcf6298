import type { Locator } from 'playwright-core'

import { attach, type PickedFile } from './attachments.ts'
import { boxOf, partOf, refer } from './fill-block.ts'

/** A block of a text, and how an editor fills it in. */
export interface Block {
  readonly type: string
  /** Its name in the toolbar. */
  readonly title: string
  /** What its preview in the text says afterwards, line by line. */
  readonly says: readonly string[]
  write(window: Locator, files: Files): Promise<void>
}

const SIGN = "An agency, supervisor or landlord keeps workers' passports."

interface Files {
  readonly picture: PickedFile
  readonly sheet: PickedFile
}

async function addLine(list: Locator, line: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  await list.getByRole('textbox').fill(line)
}

/** A step has a window of its own, on top of that of its list. */
async function addStep(list: Locator, title: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  const window = list.page().getByTestId('nested-object-dialog').nth(1)
  await boxOf(window, 'title').fill(title)
  await boxOf(window, 'title').press('Escape')
  await window.waitFor({ state: 'hidden' })
}

/** Every block that a text may hold. */
export const BLOCKS: readonly Block[] = [
  {
    type: 'callout',
    title: 'Callout',
    says: ['In danger now?', 'Danger'],
    async write(window) {
      await window.getByRole('combobox').first().selectOption('Danger')
      await boxOf(window, 'title').fill('In danger now?')
      await partOf(window, 'text').getByRole('textbox').click()
      await window.page().keyboard.type('Call 999.')
    },
  },
  {
    type: 'doDontList',
    title: 'Do and do not',
    says: ['Write down what you saw. · Do not follow anyone.', '1 line to do, 1 line not to do'],
    async write(window) {
      await addLine(partOf(window, 'do'), 'Write down what you saw.')
      await addLine(partOf(window, 'dont'), 'Do not follow anyone.')
    },
  },
  {
    type: 'steps',
    title: 'Numbered steps',
    says: ['Go to a safe place', '2 steps'],
    async write(window) {
      await addStep(partOf(window, 'items'), 'Go to a safe place')
      await addStep(partOf(window, 'items'), 'Tell the manager on duty')
    },
  },
  {
    type: 'figure',
    title: 'Figure',
    says: ['Where the cards lie', 'Figure'],
    async write(window, { picture }) {
      await attach(window, picture)
      await boxOf(window, 'picture.alt').fill('A drawer below the front desk')
      await boxOf(window, 'caption').fill('Where the cards lie')
    },
  },
  {
    type: 'signList',
    title: 'Signs',
    says: [SIGN, 'Signs'],
    async write(window) {
      await window.getByRole('button', { name: 'Add item' }).click()
      await refer(window, 'landlord', SIGN)
    },
  },
  {
    type: 'helplineCard',
    title: 'Helpline',
    says: ['Modern Slavery & Exploitation Helpline', 'Helpline · 08000 121 700'],
    write: (window) => refer(window, 'modern slavery', 'Modern Slavery & Exploitation Helpline'),
  },
  {
    type: 'download',
    title: 'Download',
    says: ['Card for the night desk', 'Download · night-card.pdf'],
    async write(window, { sheet }) {
      await boxOf(window, 'title').fill('Card for the night desk')
      await attach(window, sheet)
    },
  },
  {
    type: 'sourcedQuote',
    title: 'Quotation',
    says: ['Nobody should pay for a job.', 'Quotation · The publisher of the words'],
    async write(window) {
      await boxOf(window, 'text').fill('Nobody should pay for a job.')
      await boxOf(window, 'source.publisher').fill('The publisher of the words')
      await boxOf(window, 'source.citation').fill('Handbook for recruiters, 2018')
    },
  },
  {
    type: 'fillIn',
    title: 'Blank',
    says: ['[hotelName]'],
    write: (window) => boxOf(window, 'field').fill('hotelName'),
  },
]
