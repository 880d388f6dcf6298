import { describe, expect, it } from 'vitest'

import { assetIdOf } from '../../../../sanity-studio/lake/content-folder/asset-pointers.ts'
import { assetFile } from '../../../../src/catalogue/source/asset-file.ts'

const SHA1 = '1e4ce1e2f84cd1d2f599374b728f08eeb7a7296e'

const assets = [
  {
    pointer: `image@file://./images/${SHA1}-1600x1000.png`,
    id: `image-${SHA1}-1600x1000-png`,
    file: { folder: 'images', name: `${SHA1}-1600x1000.png` },
  },
  {
    pointer: `file@file://./files/${SHA1}.pdf`,
    id: `file-${SHA1}-pdf`,
    file: { folder: 'files', name: `${SHA1}.pdf` },
  },
  {
    pointer: `file@file://./files/${SHA1}.mp4`,
    id: `file-${SHA1}-mp4`,
    file: { folder: 'files', name: `${SHA1}.mp4` },
  },
]

describe('An asset keeps its place from the export to the page', () => {
  it.each(assets)('$pointer is $id', ({ pointer, id }) => {
    expect(assetIdOf(pointer)).toBe(id)
  })

  it.each(assets)('$id lies in $file.folder/$file.name', ({ id, file }) => {
    expect(assetFile(id)).toEqual(file)
  })
})

it.each([
  'image@https://example.org/a.png',
  `image@file:///etc/passwd`,
  `image@file://./images/../../etc/passwd`,
  `image@file://./elsewhere/${SHA1}-1x1.png`,
  `video@file://./files/${SHA1}.mp4`,
  `image@file://./images/${SHA1}`,
  '',
])('“%s” does not point into the export', (pointer) => {
  expect(assetIdOf(pointer)).toBeUndefined()
})

it.each([
  `image-${SHA1}-png`,
  `image-${SHA1}-1600x1000`,
  `video-${SHA1}-mp4`,
  `file-../../${SHA1}-pdf`,
  `file-${SHA1}-pdf/../..`,
  '../../etc/passwd',
  '',
])('“%s” is no asset', (id) => {
  expect(assetFile(id)).toBeUndefined()
})
