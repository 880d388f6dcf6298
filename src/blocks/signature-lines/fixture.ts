import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'signatureLines'> = [
  {
    _type: 'signatureLines',
    _key: 'a',
    lines: [
      { _type: 'signatureLine', _key: 'b', label: 'For the hotel', field: 'champion' },
      { _type: 'signatureLine', _key: 'c', label: 'For the owner' },
    ],
  },
]
