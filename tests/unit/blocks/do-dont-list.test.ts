import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/do-dont-list/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows } from '../../helpers/read-blocks.ts'

it('A side that is missing is empty', () => {
  expect(mapRows(fixture)).toStrictEqual([
    { _type: 'doDontList', do: ['Note the time.'], dont: ['Do not take photos.'] },
    { _type: 'doDontList', do: [], dont: ['Do not confront anyone.'] },
    { _type: 'doDontList', do: ['Keep calm.'], dont: [] },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('Note the time.\nDo not take photos.\nDo not confront anyone.\nKeep calm.')
})

it.each<PreviewCase>([
  [{ yes: ['Call'], no: ['Do not ask', 'Do not follow'] }, 'Call · Do not ask', '1 line to do, 2 lines not to do'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('doDontList', selected)).toMatchObject({ title, subtitle })
})
