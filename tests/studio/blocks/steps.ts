import type { BlockJourney } from '../block-journey.ts'
import { addMember, partOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'steps',
  title: 'Numbered steps',
  says: ['Go to a safe place', '2 steps'],
  async write(window) {
    for (const title of ['Go to a safe place', 'Tell the manager on duty'])
      await addMember(partOf(window, 'items'), 'title', title)
  },
}
