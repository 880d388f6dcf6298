import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/sign-list/fixture.ts'
import { makeSign } from '../../helpers/make-facts.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows } from '../../helpers/read-blocks.ts'

it('Signs are whole, in the order in which the editor picked them', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'signList',
      signs: [makeSign({ id: 'sign-key', slug: 'key', title: 'No key of their own.' }), makeSign({})],
    },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe(
    'No key of their own.\nA tour leader who keeps the papers of a group.\n' +
      'Somebody else holds the passport.\nA tour leader who keeps the papers of a group.',
  )
})

it.each<PreviewCase>([[{ first: 'No key', second: 'No passport' }, 'No key · No passport', 'Signs']])(
  'Its preview of %o says “%s”',
  (selected, title, subtitle) => {
    expect(previewOf('signList', selected)).toMatchObject({ title, subtitle })
  },
)
