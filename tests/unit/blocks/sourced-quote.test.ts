import { expect, it } from 'vitest'

import { toPlainText } from '../../../src/blocks/data.ts'
import { fixture } from '../../../src/blocks/sourced-quote/fixture.ts'
import { previewOf, type PreviewCase } from '../../helpers/preview-of.ts'
import { mapRows, renderBlocks } from '../../helpers/read-blocks.ts'

it('A quotation keeps its source: an address, or the citation of what has none', () => {
  expect(mapRows(fixture)).toStrictEqual([
    {
      _type: 'sourcedQuote',
      text: 'I was afraid.',
      source: { publisher: 'Unseen', url: 'https://www.unseenuk.org/', citation: undefined, dated: '2023' },
    },
    {
      _type: 'sourcedQuote',
      text: 'They knew.',
      source: { publisher: 'ILO', url: undefined, citation: 'Report, 2022', dated: undefined },
    },
  ])
})

it('All its words are in the plain text', () => {
  expect(toPlainText(mapRows(fixture))).toBe('I was afraid.\nThey knew.')
})

it('All its words are on the page', async () => {
  const html = await renderBlocks(mapRows(fixture))
  for (const part of ['I was afraid.', 'Unseen', '(2023)', 'They knew.', 'ILO']) expect(html).toContain(part)
})

it.each([
  ['https://www.unseenuk.org/', '<a href="https://www.unseenuk.org/" rel="noreferrer">Unseen</a>'],
  ['HTTP://example.org/', '<a href="HTTP://example.org/" rel="noreferrer">Unseen</a>'],
  ['javascript:alert(1)', '>Unseen</figcaption>'],
  ['java\nscript:alert(1)', '>Unseen</figcaption>'],
  ['www.unseenuk.org', '>Unseen</figcaption>'],
  [undefined, '>Unseen</figcaption>'],
])('A quotation from %j links to it only over the web', async (url, expected) => {
  const source = { publisher: 'Unseen', ...(url !== undefined && { url }) }
  expect(await renderBlocks([{ _type: 'sourcedQuote', text: 'I was afraid.', source }])).toContain(expected)
})

it.each<PreviewCase>([[{ text: 'They knew.', publisher: 'ILO' }, 'They knew.', 'Quotation · ILO']])(
  'Its preview of %o says “%s”',
  (selected, title, subtitle) => {
    expect(previewOf('sourcedQuote', selected)).toMatchObject({ title, subtitle })
  },
)
