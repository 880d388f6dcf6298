import type { BlockJourney } from '../block-journey.ts'
import { boxOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'fillIn',
  title: 'Blank',
  says: ['[hotelName]'],
  write: (window) => boxOf(window, 'field').fill('hotelName'),
}
