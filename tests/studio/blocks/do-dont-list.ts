import type { BlockJourney } from '../block-journey.ts'
import { addLine, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'doDontList',
  title: 'Do and do not',
  says: ['Write down what you saw. · Do not follow anyone.', '1 line to do, 1 line not to do'],
  async write(window) {
    await addLine(partOf(window, 'do'), 'Write down what you saw.')
    await addLine(partOf(window, 'dont'), 'Do not follow anyone.')
  },
}
