import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/text-block/fixture.ts'
import { textOfBlock } from '../../../src/domain/rich-text.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { makeBlock } from '../../helpers/make-text.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('Style, level and marks have defaults; links to pages become paths, blanks have their labels, helplines their numbers', () => {
  expect(mapRows(fixture)).toStrictEqual([
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
    { _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [] },
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: 'c', text: '', marks: [] }],
    },
    {
      _type: 'block',
      _key: 'a',
      style: 'h2',
      markDefs: [],
      children: [{ _type: 'span', _key: 'a1', text: 'Do', marks: [] }],
    },
    {
      _type: 'block',
      _key: 'b',
      style: 'h3',
      markDefs: [],
      children: [{ _type: 'span', _key: 'b1', text: 'At once', marks: [] }],
    },
    {
      _type: 'block',
      _key: 'c',
      style: 'normal',
      listItem: 'bullet',
      level: 1,
      markDefs: [],
      children: [{ _type: 'span', _key: 'c1', text: 'Call', marks: [] }],
    },
    {
      _type: 'block',
      _key: 'd',
      style: 'normal',
      listItem: 'number',
      level: 2,
      markDefs: [],
      children: [{ _type: 'span', _key: 'd1', text: 'Note', marks: [] }],
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
        { _type: 'link', _key: 'in', href: '/guides/knock/' },
      ],
    },
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: [
        { _type: 'fillIn', _key: 'b', field: 'champion', label: 'name of the champion' },
        { _type: 'fillIn', _key: 'c', field: 'hotelName', label: 'hotelName' },
      ],
    },
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: [
        { _type: 'span', _key: 'b', text: 'Call ', marks: [] },
        { _type: 'helplineNumber', _key: 'c', helpline: makeHelpline({}), phone: '08000 121 700' },
      ],
    },
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [],
      children: [
        { _type: 'helplineNumber', _key: 'c', helpline: makeHelpline({}), phone: '08000 121 700', line: 'main' },
      ],
    },
  ])
})

it('All words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe(
    'Do not confront anyone.\nDo\nAt once\nCall\nNote\nUnseenKnock\nname of the championhotelName\nCall 08000 121 700\n08000 121 700',
  )
})

it('All words are on the page', async () => {
  const html = await renderBlocks(mapRows(fixture))
  for (const part of ['<strong>not</strong>', '<h2 id="do">', '<li>Call', 'Note', '/guides/knock/', 'hotelName'])
    expect(html).toContain(part)
})

it('A blank in a paragraph is read as its label', () => {
  const block = makeBlock('Tell ', 'normal')
  const blank = { _type: 'fillIn', _key: 'blank', field: 'champion', label: 'name of the champion' } as const
  const end = { _type: 'span', _key: 'end', text: '.', marks: ['strong'] } as const
  expect(textOfBlock({ ...block, children: [...block.children, blank, end] })).toBe('Tell name of the champion.')
})
