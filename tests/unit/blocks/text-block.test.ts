import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/text-block/fixture.ts'
import { textOfBlock } from '../../../src/domain/rich-text.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { makeBlock } from '../../helpers/make-text.ts'
import { mapRows } from '../../helpers/read-blocks.ts'

const span = (_key: string, text: string, ...marks: readonly string[]) => ({ _type: 'span', _key, text, marks })
const block = (_key: string, children: readonly object[], more: object = {}) => ({
  ...{ _type: 'block', _key, style: 'normal', markDefs: [], children },
  ...more,
})

it('Style, level and marks have defaults; links to pages become paths, blanks have their labels, helplines their numbers', () => {
  const number = { _type: 'helplineNumber', _key: 'c', helpline: makeHelpline({}), phone: '08000 121 700' }
  const blank = { _type: 'fillIn', _key: 'b', field: 'champion', label: 'name of the champion' }
  expect(mapRows(fixture)).toStrictEqual([
    block('a', [span('b', 'Do '), span('c', 'not', 'strong'), span('d', ' confront anyone.')]),
    block('a', []),
    block('b', [span('c', '')]),
    block('a', [span('a1', 'Do')], { style: 'h2' }),
    block('b', [span('b1', 'At once')], { style: 'h3' }),
    block('c', [span('c1', 'Call')], { listItem: 'bullet', level: 1 }),
    block('d', [span('d1', 'Note')], { listItem: 'number', level: 2 }),
    block('a', [span('b', 'Unseen', 'out'), span('c', 'Knock', 'in')], {
      markDefs: [
        { _type: 'link', _key: 'out', href: 'https://www.unseenuk.org/' },
        { _type: 'link', _key: 'in', href: '/guides/knock/' },
      ],
    }),
    block('a', [blank, { _type: 'fillIn', _key: 'c', field: 'hotelName', label: 'hotelName' }]),
    block('a', [span('b', 'Call '), number]),
    block('b', [{ ...number, line: 'main' }]),
  ])
})

it('All words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe(
    'Do not confront anyone.\nDo\nAt once\nCall\nNote\nUnseenKnock\nname of the championhotelName\nCall 08000 121 700\n08000 121 700',
  )
})

it('A blank in a paragraph is read as its label', () => {
  const block = makeBlock('Tell ', 'normal')
  const blank = { _type: 'fillIn', _key: 'blank', field: 'champion', label: 'name of the champion' } as const
  const end = { _type: 'span', _key: 'end', text: '.', marks: ['strong'] } as const
  expect(textOfBlock({ ...block, children: [...block.children, blank, end] })).toBe('Tell name of the champion.')
})
