import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'callout'> = [
  {
    _type: 'callout',
    _key: 'a',
    tone: 'danger',
    title: 'Danger',
    text: [{ _type: 'block', _key: 'b', children: [{ _type: 'fillIn', _key: 'c', field: 'champion' }] }],
  },
  { _type: 'callout', _key: 'd', tone: 'note', text: [] },
]
