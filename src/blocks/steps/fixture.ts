import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'steps'> = [
  {
    _type: 'steps',
    _key: 'a',
    items: [
      {
        _type: 'step',
        _key: 'b',
        title: 'Knock.',
        text: [{ _type: 'block', _key: 'c', children: [{ _type: 'span', _key: 'd', text: 'Twice.' }] }],
      },
      { _type: 'step', _key: 'e', title: 'Wait.' },
    ],
  },
]
