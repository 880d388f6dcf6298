import { expect, it } from 'vitest'

import { parseAssetId } from '../../../src/domain/asset-id.ts'

const SHA1 = '1e4ce1e2f84cd1d2f599374b728f08eeb7a7296e'

it('Sanity says in an image’s id how large it is and where it lies', () => {
  expect(parseAssetId(`image-${SHA1}-1600x1000-png`)).toEqual({
    kind: 'image',
    width: 1600,
    height: 1000,
    file: `${SHA1}-1600x1000.png`,
    extension: 'png',
  })
})

it('and in a file’s only where it lies', () => {
  expect(parseAssetId(`file-${SHA1}-mp4`)).toEqual({ kind: 'file', file: `${SHA1}.mp4`, extension: 'mp4' })
})

it.each([
  ['a file with a size', `file-${SHA1}-1x1-pdf`],
  ['an image without its size', `image-${SHA1}-png`],
  ['an image without its kind', `image-${SHA1}-1600x1000`],
  ['a path', '../../etc/passwd'],
  ['a path in an id', `image-../../${SHA1}-1x1-png`],
  ['something before the id', `x-image-${SHA1}-1x1-png`],
  ['something after the id', `image-${SHA1}-1x1-png/..`],
  ['nothing', ''],
])('%s is no asset: %s', (_, assetId) => {
  expect(parseAssetId(assetId)).toBeUndefined()
})
