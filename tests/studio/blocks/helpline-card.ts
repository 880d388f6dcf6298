import type { BlockJourney } from '../block-journey.ts'
import { refer } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'helplineCard',
  title: 'Helpline',
  says: ['Modern Slavery & Exploitation Helpline', 'Helpline · 08000 121 700'],
  write: (window) => refer(window, 'modern slavery', 'Modern Slavery & Exploitation Helpline'),
}
