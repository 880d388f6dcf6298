import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/check-list/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A checklist with and without a heading is mapped', () => {
  expect(mapRows(fixture)).toStrictEqual([
    { _type: 'checkList', title: 'In the first hour', items: ['Call the police.', 'Keep the recordings.'] },
    { _type: 'checkList', title: undefined, items: ['Write down what you saw.'] },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe(
    'In the first hour\nCall the police.\nKeep the recordings.\nWrite down what you saw.',
  )
})

it('On the page each line begins with a box, which is also there when the text is copied', async () => {
  const html = await renderBlocks(mapRows(fixture))
  expect(html.match(/☐/g)).toHaveLength(3)
  for (const part of ['In the first hour', 'Write down what you saw.']) expect(html).toContain(part)
})

it.each<PreviewCase>([
  [{ items: ['Call', 'Write'] }, 'Call', 'Checklist · 2 lines'],
  [{}, 'Checklist', 'Checklist · 0 lines'],
])('Its preview of %o says “%s”', (selected, title, subtitle) => {
  expect(previewOf('checkList', selected)).toMatchObject({ title, subtitle })
})
