import type { BlockJourney } from '../block-journey.ts'
import { refer } from '../fill-block.ts'

const SIGN = 'Workers say they paid, or are still paying, for the job, travel, visa or uniform.'

export const journey: BlockJourney = {
  type: 'signList',
  title: 'Signs',
  says: [SIGN, 'Signs'],
  async write(window) {
    await window.getByRole('button', { name: 'Add item' }).click()
    await refer(window, 'uniform', SIGN)
  },
}
