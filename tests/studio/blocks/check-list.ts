import type { BlockJourney } from '../block-journey.ts'
import { addLine, boxOf, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'checkList',
  title: 'Checklist',
  says: ['In the first hour', 'Checklist · 1 line'],
  async write(window) {
    await boxOf(window, 'title').fill('In the first hour')
    await addLine(partOf(window, 'items'), 'Call the police.')
  },
}
