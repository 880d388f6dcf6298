import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'download'> = [
  {
    _type: 'download',
    _key: 'a',
    title: 'Poster',
    file: { _type: 'file', asset: { _type: 'reference', _ref: 'file-ab-pdf' } },
  },
  { _type: 'download', _key: 'b', title: 'Not yet', file: { _type: 'file' } },
]
