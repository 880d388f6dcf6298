import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'sourcedQuote'> = [
  {
    _type: 'sourcedQuote',
    _key: 'a',
    text: 'I was afraid.',
    source: { _type: 'source', publisher: 'Unseen', url: 'https://www.unseenuk.org/', dated: '2023' },
  },
  {
    _type: 'sourcedQuote',
    _key: 'b',
    text: 'They knew.',
    source: { _type: 'source', publisher: 'ILO', citation: 'Report, 2022' },
  },
]
