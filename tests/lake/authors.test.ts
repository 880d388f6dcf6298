import { expect, it } from 'vitest'

import { findAuthor, findAuthors } from '../../sanity-studio/app/review/authors.ts'
import { guide, useTestLake } from './test-lake.ts'

const lake = useTestLake()

it('The authors of many revisions are found with one request to the log', async () => {
  const [one, two] = [await lake().ada.create(guide('drafts.one')), await lake().ben.create(guide('drafts.two'))]
  const sentBack = await lake().ben.create({ _id: 'review.one', _type: 'review' })
  // What somebody else does later changes nothing about who made a revision.
  await lake().ada.patch('review.one').set({ done: true }).commit()
  const revisions = [one, two, sentBack].map(({ _id: id, _rev: revision }) => ({ id, revision }))
  let requests = 0
  const client = lake().ada.clone()
  const request = client.request.bind(client)
  client.request = (options) => {
    requests += 1
    return request(options)
  }
  const names = [...(await findAuthors(client, revisions)).values()]
  expect(names).toEqual(['ada', 'ben', 'ben'])
  expect(requests).toBe(1)
  await findAuthors(client, revisions)
  expect(requests, 'what is known is not asked again').toBe(1)
})

it('A revision that the log does not have is left out', async () => {
  await lake().ada.create(guide('drafts.one'))
  const unknown = { id: 'drafts.one', revision: 'no-such-transaction' }
  expect(await findAuthors(lake().ada, [unknown])).toEqual(new Map())
  expect(await findAuthor(lake().ada, unknown)).toBeUndefined()
  expect(await findAuthors(lake().ada, [])).toEqual(new Map())
})
