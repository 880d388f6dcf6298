import { attach } from '../attachments.ts'
import type { BlockJourney } from '../block-journey.ts'
import { boxOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'figure',
  title: 'Figure',
  says: ['Where the cards lie', 'Figure'],
  async write(window, { picture }) {
    await attach(window, picture)
    await boxOf(window, 'picture.alt').fill('A drawer below the front desk')
    await boxOf(window, 'caption').fill('Where the cards lie')
  },
}
