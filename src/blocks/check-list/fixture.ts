import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'checkList'> = [
  { _type: 'checkList', _key: 'a', title: 'In the first hour', items: ['Call the police.', 'Keep the recordings.'] },
  { _type: 'checkList', _key: 'b', items: ['Write down what you saw.'] },
]
