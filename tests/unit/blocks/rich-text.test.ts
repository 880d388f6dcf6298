import { expect, it } from 'vitest'

import { makeBlock } from '../../helpers/make-text.ts'
import { renderBlocks } from '../../helpers/read-blocks.ts'

it('Blocks and the paragraphs between them are shown in order', async () => {
  const html = await renderBlocks([
    makeBlock('First', 'normal'),
    { _type: 'doDontList', do: ['Second'], dont: [] },
    makeBlock('Third', 'normal'),
  ])
  expect(
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('First Do Second Third')
})

it('A callout without a heading has the name of its weight in the language of the page', async () => {
  const html = await renderBlocks([{ _type: 'callout', tone: 'danger', text: [] }], 'ar')
  expect(html).toMatch(/<p class="callout-title">\p{Script=Arabic}/u)
})

it('An empty text is nothing', async () => {
  expect(await renderBlocks([])).toBe('')
})
