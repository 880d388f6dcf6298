import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/helpline-card/fixture.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A helpline is whole', () => {
  expect(mapRows(fixture)).toStrictEqual([{ _type: 'helplineCard', helpline: makeHelpline({}) }])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('Modern Slavery & Exploitation Helpline')
})

it('All its words are on the page', async () => {
  const html = await renderBlocks(mapRows(fixture))
  for (const part of ['href="tel:+448000121700"', '08000 121 700']) expect(html).toContain(part)
})

it('A reader elsewhere is not left with a number that may be of any country', async () => {
  expect(await renderBlocks(mapRows(fixture))).toMatch(/United Kingdom:<\/span>\s*<a/)
})

it.each<PreviewCase>([[{ title: 'Helpline', phone: '08000' }, 'Helpline', 'Helpline · 08000']])(
  'Its preview of %o says “%s”',
  (selected, title, subtitle) => {
    expect(previewOf('helplineCard', selected)).toMatchObject({ title, subtitle })
  },
)
