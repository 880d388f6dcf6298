import type { BlockJourney } from '../block-journey.ts'
import { addMember, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'signatureLines',
  title: 'Lines to sign',
  says: ['For the hotel', 'Lines to sign · 1 line'],
  async write(window) {
    await addMember(partOf(window, 'lines'), 'label', 'For the hotel')
  },
}
