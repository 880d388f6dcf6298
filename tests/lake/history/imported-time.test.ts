import { expect, it } from 'vitest'

import { addStored } from '../../helpers/content-files.ts'
import { clientOf } from '../client-of.ts'
import { makeEmptyFolders, start } from '../start-lake.ts'

const DOCUMENTS = [
  { _id: 'guide-dated', _type: 'guide', _updatedAt: '2026-11-25T00:00:00Z', title: 'Changed two days ago' },
  { _id: 'guide-undated', _type: 'guide', title: 'Changed nobody knows when' },
]

it('What the folder content/ brought was edited when it says so, not at the start of the Studio', async () => {
  const folders = await makeEmptyFolders()
  addStored(folders.content, DOCUMENTS)
  const before = new Date().toISOString()
  const { lake } = await start(folders)
  const client = clientOf(lake.origin, lake.signIn('Ada').token)
  const historyOf = async (id: string) => {
    const log = await client.request<string>({
      url: `/data/history/production/transactions/${id},drafts.${id}`,
      query: { effectFormat: 'mendoza', includeIdentifiedDocumentsOnly: 'true' },
    })
    const lines = log.trim().split('\n')
    return lines.map((line): { readonly timestamp: string; readonly effects: object } => JSON.parse(line))
  }
  const dated = { author: 'content-folder', timestamp: '2026-11-25T00:00:00.000Z' }
  expect(await historyOf('guide-dated')).toMatchObject([dated])
  const [undated] = await historyOf('guide-undated')
  expect(undated && undated.timestamp >= before, 'without a time of its own, when it came').toBe(true)

  await client.patch('guide-dated').set({ title: 'Changed today' }).commit()
  const [imported, changed] = await historyOf('guide-dated')
  expect(imported).toMatchObject(dated)
  expect(changed && changed.timestamp >= before, 'what is changed here is changed now').toBe(true)
  // The Studio takes a draft that ends for a publication, with which it compares what is written next.
  expect([imported, changed].map((line) => Object.keys(line?.effects ?? {}))).toEqual([
    ['drafts.guide-dated', 'guide-dated'],
    ['guide-dated'],
  ])
})
