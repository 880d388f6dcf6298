import type { BlockJourney } from '../block-journey.ts'
import { boxOf, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'callout',
  title: 'Callout',
  says: ['In danger now?', 'Danger'],
  async write(window) {
    await window.getByRole('combobox').first().selectOption('Danger')
    await boxOf(window, 'title').fill('In danger now?')
    await partOf(window, 'text').getByRole('textbox').click()
    await window.page().keyboard.type('Call 999.')
  },
}
