import type { BlockJourney } from '../block-journey.ts'
import { refer } from '../fill-block.ts'

const SIGN = "An agency, supervisor or landlord keeps workers' passports."

export const journey: BlockJourney = {
  type: 'signList',
  title: 'Signs',
  says: [SIGN, 'Signs'],
  async write(window) {
    await window.getByRole('button', { name: 'Add item' }).click()
    await refer(window, 'landlord', SIGN)
  },
}
