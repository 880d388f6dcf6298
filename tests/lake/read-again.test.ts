import { expect, it } from 'vitest'

import { contentChanges, readContent } from '../../src/catalogue/index.ts'
import { createLakeClient } from '../../src/catalogue/source/lake.ts'
import * as queries from '../../src/catalogue/source/queries.ts'
import { queryDocuments } from '../../src/catalogue/source/query-documents.ts'
import { makeFolders, start } from './start-lake.ts'

/** A lake with the content of the hub, as the build sees it, and a client that may write. */
async function openHub() {
  const { lake } = await start(await makeFolders())
  const { token } = lake.signIn('Ada')
  const { projectId, dataset } = lake
  const environment = {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_API_HOST: lake.origin,
    SANITY_READ_TOKEN: token,
  }
  const client = createLakeClient({ projectId, dataset, token, apiHost: lake.origin })
  return { environment, client }
}

it('Each query gives over the documents that were read what the lake answers to it', async () => {
  const { environment, client } = await openHub()
  const { documents } = await readContent(environment)
  for (const query of Object.values(queries)) {
    for (const language of ['en', 'ar']) {
      const params = { language, base: 'en' }
      expect(queryDocuments(query, documents, params)).toEqual(await client.fetch(query, params))
    }
  }
})

it('A second read keeps what nobody has published since', async () => {
  const { environment, client } = await openHub()
  const previous = await readContent(environment)
  const guides = previous.documents.filter(({ _type }) => _type === 'guide')
  const [changed, drafted] = guides.map(({ _id }) => _id)
  await client.patch(String(changed)).set({ title: 'Said anew' }).commit()
  await client.createOrReplace({ ...guides[1], _type: 'guide', _id: `drafts.${drafted}`, title: 'Not yet' })
  await client.createOrReplace({ ...guides[0], _type: 'guide', _id: 'guide-new' })
  const text = JSON.stringify(previous.documents)
  const unused = previous.documents.find(
    ({ _id }) => !text.includes(`"_ref":"${_id}"`) && _id !== changed && _id !== drafted,
  )
  await client.delete(String(unused?._id))
  const next = await readContent(environment, previous.memory)
  expect(contentChanges(previous, next)).toEqual({ changed: [changed, 'guide-new'], removed: [unused?._id] })
  const fresh = await readContent(environment)
  expect(next.documents).toEqual(fresh.documents)
  expect(next.library('en')).toEqual(fresh.library('en'))
})
