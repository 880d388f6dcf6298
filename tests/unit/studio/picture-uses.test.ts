import { expect, test } from 'vitest'

import { findPictureUses } from '../../../sanity-studio/app/structure/picture-uses.ts'

const picture = (id: string, alt?: string) => ({ _type: 'picture', asset: { _type: 'reference', _ref: id }, alt })

test('A picture is found wherever a document has it, each document once', () => {
  const uses = findPictureUses([
    {
      _id: 'guide-a',
      _type: 'guide',
      title: 'A guide',
      cover: picture('image-1', 'A lobby'),
      body: [{ _type: 'figure', picture: picture('image-2') }],
    },
    {
      _id: 'page-b',
      _type: 'page',
      body: [{ _type: 'figure', picture: picture('image-1', 'Again') }, { picture: picture('image-1', 'Twice') }],
    },
    null,
  ])
  expect(uses.get('image-1')).toEqual([
    { documentId: 'guide-a', type: 'guide', title: 'A guide', alt: 'A lobby' },
    { documentId: 'page-b', type: 'page', title: 'page-b', alt: 'Again' },
  ])
  expect(uses.get('image-2')).toEqual([{ documentId: 'guide-a', type: 'guide', title: 'A guide', alt: undefined }])
  expect(uses.has('image-3')).toBe(false)
})
