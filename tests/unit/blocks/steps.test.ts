import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/steps/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows } from '../../helpers/read-blocks.ts'

it('Steps are mapped, with and without more to say', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'steps',
      items: [
        {
          title: 'Knock.',
          text: [
            {
              _type: 'block',
              _key: 'c',
              style: 'normal',
              markDefs: [],
              children: [{ _type: 'span', _key: 'd', text: 'Twice.', marks: [] }],
            },
          ],
        },
        { title: 'Wait.', text: [] },
      ],
    },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('Knock.\nTwice.\nWait.')
})

it.each<PreviewCase>([
  [{ items: [{ title: 'Be safe' }, { title: 'Call' }] }, 'Be safe', '2 steps'],
  [{}, 'Numbered steps', '0 steps'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('steps', selected)).toMatchObject({ title, subtitle })
})
