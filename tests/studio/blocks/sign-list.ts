import type { BlockJourney } from '../block-journey.ts'
import { refer } from '../fill-block.ts'

const SIGN = 'A boss, a landlord or an agency keeps the passports of workers.'

export const journey: BlockJourney = {
  type: 'signList',
  title: 'Signs',
  says: [SIGN, 'Signs'],
  async write(window) {
    await window.getByRole('button', { name: 'Add item' }).click()
    await refer(window, 'landlord', SIGN)
  },
}
