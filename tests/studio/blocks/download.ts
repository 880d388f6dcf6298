import { attach } from '../attachments.ts'
import type { BlockJourney } from '../block-journey.ts'
import { boxOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'download',
  title: 'Download',
  says: ['Card for the night desk', 'Download · night-card.pdf'],
  async write(window, { sheet }) {
    await boxOf(window, 'title').fill('Card for the night desk')
    await attach(window, sheet)
  },
}
