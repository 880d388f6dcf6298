import type { Locator } from 'playwright-core'

import type { BlockJourney } from '../block-journey.ts'
import { boxOf, partOf } from '../fill-block.ts'

/** A step has a window of its own, on top of that of its list. */
async function addStep(list: Locator, title: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  const window = list.page().getByTestId('nested-object-dialog').nth(1)
  await boxOf(window, 'title').fill(title)
  await boxOf(window, 'title').press('Escape')
  await window.waitFor({ state: 'hidden' })
}

export const journey: BlockJourney = {
  type: 'steps',
  title: 'Numbered steps',
  says: ['Go to a safe place', '2 steps'],
  async write(window) {
    await addStep(partOf(window, 'items'), 'Go to a safe place')
    await addStep(partOf(window, 'items'), 'Tell the manager on duty')
  },
}
