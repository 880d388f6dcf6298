import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'signList'> = [
  {
    _type: 'signList',
    _key: 'a',
    signs: [
      { _type: 'reference', _key: 'b', _ref: 'sign-key' },
      { _type: 'reference', _key: 'c', _ref: 'sign-passport' },
    ],
  },
]
