import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'helplineCard'> = [
  { _type: 'helplineCard', _key: 'a', helpline: { _type: 'reference', _ref: 'helpline-gb-msh' } },
]
