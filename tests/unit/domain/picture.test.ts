import { expect, it } from 'vitest'

import { parseImageId } from '../../../src/domain/picture.ts'

const SHA1 = '1e4ce1e2f84cd1d2f599374b728f08eeb7a7296e'

it('Sanity says in an image’s id how large it is and where it lies', () => {
  expect(parseImageId(`image-${SHA1}-1600x1000-png`)).toEqual({
    width: 1600,
    height: 1000,
    file: `${SHA1}-1600x1000.png`,
  })
})

it.each([
  ['a file', `file-${SHA1}-pdf`],
  ['an image without its size', `image-${SHA1}-png`],
  ['an image without its kind', `image-${SHA1}-1600x1000`],
  ['a path', '../../etc/passwd'],
  ['a path in an id', `image-../../${SHA1}-1x1-png`],
  ['something before the id', `x-image-${SHA1}-1x1-png`],
  ['something after the id', `image-${SHA1}-1x1-png/..`],
  ['nothing', ''],
])('%s is no image: %s', (_, assetId) => {
  expect(parseImageId(assetId)).toBeUndefined()
})
