import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'doDontList'> = [
  { _type: 'doDontList', _key: 'a', do: ['Note the time.'], dont: ['Do not take photos.'] },
  { _type: 'doDontList', _key: 'b', dont: ['Do not confront anyone.'] },
  { _type: 'doDontList', _key: 'c', do: ['Keep calm.'] },
]
