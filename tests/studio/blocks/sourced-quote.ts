import type { BlockJourney } from '../block-journey.ts'
import { boxOf } from '../fill-block.ts'

export const journey: BlockJourney = {
  type: 'sourcedQuote',
  title: 'Quotation',
  says: ['Nobody should pay for a job.', 'Quotation · The publisher of the words'],
  async write(window) {
    await boxOf(window, 'text').fill('Nobody should pay for a job.')
    await boxOf(window, 'source.publisher').fill('The publisher of the words')
    await boxOf(window, 'source.citation').fill('Handbook for recruiters, 2018')
  },
}
