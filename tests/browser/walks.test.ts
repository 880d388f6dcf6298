import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readTable } from '../helpers/read-table.ts'
import { useVisitors } from './visitor/use-visitors.ts'
import type { Visitor } from './visitor/visitor.ts'

/* What people do on a phone, step by step, with taps and pixels counted. The same walks run in Chromium, Firefox and WebKitGTK. */

const { visit } = useVisitors()

type Row = Readonly<Record<string, string>>

/** What is done in a step of the table, with which words, and within which part of the page. */
const DOES: Readonly<Record<string, (she: Visitor, words: string, within?: string) => Promise<void>>> = {
  tap: (she, words, within) => she.tap(words, within),
  type: (she, words) => she.type(words),
  // In the window as it is, or after scrolling.
  see: (she, words, within) => she.sees(words, within),
  find: (she, words, within) => she.scrollsTo(words, within),
}

/** Each row “walk” says who walks, from which page, the taps and the most pixels scrolled; the rows below it are her steps. */
const walks: { readonly start: Row; readonly steps: Row[] }[] = []
for (const row of readTable(join(import.meta.dirname, 'walks.tsv')))
  if (row['does'] === 'walk') walks.push({ start: row, steps: [] })
  else walks.at(-1)?.steps.push(row)

test.each(walks.map((walk) => [walk.start['words'], walk] as const))('%s', async (_, { start, steps }) => {
  const she = await visit(start['where'] ?? '/')
  for (const { does = '', words = '', where, 'leads to': page = '' } of steps) {
    await DOES[does]?.(she, words, where || undefined)
    if (page !== '') await she.arrivesAt(page)
  }
  expect(she.taps).toBe(Number(start['taps']))
  expect(she.scrolled).toBeLessThanOrEqual(Number(start['pixels']))
  const kept = await she.asks(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].join())
  expect(kept).toBe(start['keeps'] ?? '')
  await she.asks(() => sessionStorage.clear())
})

test('SSHIN network: a manager of a managed hotel in Texas learns who is bound, and a size that is not reached leaves the law out', async () => {
  const she = await visit('/duties/us-tx/')
  await she.tap('Show only what fits your hotel', 'main summary')
  await she.tap('A company runs it for the owner')
  await she.scrollsTo('In your case: the company that runs the hotel.', '.law-facts')
  await she.tap('Rooms')
  await she.type('8')
  await she.sees('1 law is left out', '[data-said]')
  await she.sees('If you have more than 10 rooms.', '[data-left]')
  expect(await she.counts('[data-law]:not([hidden]) .duties')).toBe(0)
  await she.tap('Clear')
  await she.scrollsTo('Train every employee', '.duties')
  expect(await she.asks(() => location.search + location.hash)).toBe('')
})
