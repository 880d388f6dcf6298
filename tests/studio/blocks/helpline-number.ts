import type { BlockJourney } from '../block-journey.ts'
import { refer } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'helplineNumber',
  title: 'Number of a helpline',
  says: ['08000 121 700'],
  write: (window) => refer(window, 'modern slavery', 'Modern Slavery & Exploitation Helpline'),
}
