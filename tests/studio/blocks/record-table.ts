import type { BlockJourney } from '../block-journey.ts'
import { addMember, boxOf, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'recordTable',
  title: 'Table, to read or to fill in',
  says: ['Log of concerns', 'Table · 2 columns'],
  async write(window) {
    await boxOf(window, 'title').fill('Log of concerns')
    for (const label of ['Day', 'What was seen']) await addMember(partOf(window, 'columns'), 'label', label)
  },
}
