import type { BlockJourney } from '../block-journey.ts'
import { partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'fillIn',
  title: 'Blank',
  says: ['[hotelName]'],
  write: async (window) => void (await partOf(window, 'field').locator('select').selectOption('hotelName')),
}
