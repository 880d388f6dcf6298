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
      language: 'pl',
      translationOf: { _type: 'reference', _ref: 'guide-a' },
      body: [{ _type: 'figure', picture: picture('image-1', 'Again') }, { picture: picture('image-1', 'Twice') }],
    },
    null,
  ])
  const guide = { id: 'guide-a', type: 'guide', title: 'A guide', original: 'guide-a', language: 'en' }
  expect(uses.get('image-1')).toEqual([
    { ...guide, alt: 'A lobby' },
    { id: 'page-b', type: 'page', title: 'page-b', original: 'guide-a', language: 'pl', alt: 'Again' },
  ])
  expect(uses.get('image-2')).toEqual([{ ...guide, alt: undefined }])
  expect(uses.has('image-3')).toBe(false)
})
