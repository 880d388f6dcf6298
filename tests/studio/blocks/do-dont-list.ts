import type { Locator } from 'playwright-core'

import type { BlockJourney } from '../block-journey.ts'
import { partOf } from '../fill-block.ts'

async function addLine(list: Locator, line: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  await list.getByRole('textbox').fill(line)
}

export const journey: BlockJourney = {
  type: 'doDontList',
  title: 'Do and do not',
  says: ['Write down what you saw. · Do not follow anyone.', '1 line to do, 1 line not to do'],
  async write(window) {
    await addLine(partOf(window, 'do'), 'Write down what you saw.')
    await addLine(partOf(window, 'dont'), 'Do not follow anyone.')
  },
}
