import { expect, it } from 'vitest'

import type { RichText } from '../../../../../src/domain/rich-text.ts'
import { leftOutOf, withoutPictures } from '../../../../../src/features/training/scorm/left-out.ts'
import { makeBlock } from '../../../../helpers/make-text.ts'

const words = makeBlock('Look at the door.', 'normal')
const figure = {
  _type: 'figure' as const,
  picture: { assetId: 'image-1-10x10-png', alt: 'A corridor with a closed door', credit: 'Ada' },
}
const text: RichText = [words, figure]

it('a package has the words of a text without its pictures', () => {
  expect(withoutPictures(text)).toEqual([words])
})

it('what is left out is named with its place and its words', () => {
  const lessons = [
    { title: 'Rooms', learnerText: text },
    { title: 'Pay', learnerText: [words] },
  ]
  expect(leftOutOf(lessons)).toEqual([{ type: 'picture', place: 'Rooms', text: 'A corridor with a closed door' }])
})
