import { expect, it, onTestFinished } from 'vitest'

import { startGroqServer } from '../../helpers/groq-server.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

const QUERY = '*[_type == $type].title'

async function start(): Promise<string> {
  const folder = await writeDataset([
    { _id: 'a', _type: 'page', title: 'About' },
    { _id: 'drafts.b', _type: 'page', title: 'Begun' },
  ])
  const server = await startGroqServer(folder, 'test')
  onTestFinished(() => server.close())
  return `${server.url}/v2025-02-19/data/query/test`
}

it('A long query may be sent as a body, as Sanity allows', async () => {
  const body = JSON.stringify({ query: QUERY, params: { type: 'page' } })
  const response = await fetch(await start(), { method: 'POST', body })
  expect(await response.json()).toMatchObject({ result: ['About'] })
})

it('A short one stands in the address, its parameters as JSON', async () => {
  const search = new URLSearchParams({ query: QUERY, $type: '"page"' })
  const address = await start()
  expect(await (await fetch(`${address}?${search}`)).json()).toMatchObject({ result: ['About'] })
  search.set('perspective', 'raw')
  expect(await (await fetch(`${address}?${search}`)).json()).toMatchObject({ result: ['About', 'Begun'] })
})

it('What is no GROQ is refused with 400', async () => {
  expect((await fetch(`${await start()}?query=${encodeURIComponent('*[')}`)).status).toBe(400)
})

it('Faults may be told to come only after some answers', async () => {
  const server = await startGroqServer(await writeDataset([]), 'test')
  onTestFinished(() => server.close())
  server.pass(2)
  server.fail(400, 1)
  const statuses: number[] = []
  for (let request = 0; request < 4; request += 1) {
    statuses.push((await fetch(`${server.url}/v2025-02-19/data/query/test?query=*`)).status)
  }
  expect(statuses).toEqual([200, 200, 400, 200])
})
