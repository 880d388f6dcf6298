import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'figure'> = [
  {
    _type: 'figure',
    _key: 'a',
    caption: 'The bell',
    picture: {
      _type: 'picture',
      asset: { _type: 'reference', _ref: 'image-ab-10x10-png' },
      alt: 'A bell',
      credit: 'Us',
      consent: 'Nobody real is shown.',
      crop: { _type: 'sanity.imageCrop', top: 0.1, bottom: 0, left: 0, right: 0.2 },
      hotspot: { _type: 'sanity.imageHotspot', x: 0.4, y: 0.6, width: 0.2, height: 0.3 },
    },
  },
  {
    _type: 'figure',
    _key: 'b',
    picture: {
      _type: 'picture',
      asset: { _type: 'reference', _ref: 'image-cd-10x10-png' },
      alt: 'A desk',
      credit: 'Us',
      consent: 'Nobody real is shown.',
    },
  },
  {
    _type: 'figure',
    _key: 'c',
    picture: { _type: 'picture', alt: 'Nothing', credit: 'Us', consent: 'None needed.' },
  },
]
