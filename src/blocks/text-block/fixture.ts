import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'block'> = [
  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [
      { _type: 'span', _key: 'b', text: 'Do ', marks: [] },
      { _type: 'span', _key: 'c', text: 'not', marks: ['strong'] },
      { _type: 'span', _key: 'd', text: ' confront anyone.', marks: [] },
    ],
  },

  { _type: 'block', _key: 'a' },
  { _type: 'block', _key: 'b', children: [{ _type: 'span', _key: 'c' }] },

  { _type: 'block', _key: 'a', style: 'h2', children: [{ _type: 'span', _key: 'a1', text: 'Do' }] },
  { _type: 'block', _key: 'b', style: 'h3', children: [{ _type: 'span', _key: 'b1', text: 'At once' }] },
  {
    _type: 'block',
    _key: 'c',
    style: 'normal',
    listItem: 'bullet',
    children: [{ _type: 'span', _key: 'c1', text: 'Call' }],
  },
  {
    _type: 'block',
    _key: 'd',
    style: 'normal',
    listItem: 'number',
    level: 2,
    children: [{ _type: 'span', _key: 'd1', text: 'Note' }],
  },

  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    children: [
      { _type: 'span', _key: 'b', text: 'Unseen', marks: ['out'] },
      { _type: 'span', _key: 'c', text: 'Knock', marks: ['in'] },
    ],
    markDefs: [
      { _type: 'link', _key: 'out', href: 'https://www.unseenuk.org/' },
      { _type: 'pageLink', _key: 'in', page: { _type: 'reference', _ref: 'guide-knock' } },
    ],
  },

  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [
      { _type: 'fillIn', _key: 'b', field: 'champion' },
      { _type: 'fillIn', _key: 'c', field: 'hotelName' },
    ],
  },

  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    children: [
      { _type: 'span', _key: 'b', text: 'Call ' },
      { _type: 'helplineNumber', _key: 'c', helpline: { _type: 'reference', _ref: 'helpline-gb-msh' } },
    ],
  },
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    children: [
      {
        _type: 'helplineNumber',
        _key: 'c',
        helpline: { _type: 'reference', _ref: 'helpline-gb-msh' },
        followsCountry: true,
      },
    ],
  },
]
