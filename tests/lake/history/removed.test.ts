import { expect, it } from 'vitest'

import { clientOf } from '../client-of.ts'
import { startEmpty } from '../start-lake.ts'

async function start() {
  const { origin, token } = await startEmpty({ editor: 'Ada' })
  const ada = clientOf(origin, token)
  const removed = async (types = 'guide', from = 0) => {
    const response = await fetch(`${origin}/lake/removed?types=${types}&from=${from}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    const body: unknown = await response.json()
    return body
  }
  return { ada, removed }
}

const guide = (id: string, title = 'A') => ({ _id: id, _type: 'guide', title })

it('Lists what was removed with its draft and all that is named after it, the last one first', async () => {
  const { ada, removed } = await start()
  await ada.create(guide('a'))
  await ada.create(guide('drafts.a', 'A, changed'))
  await ada.create({ _id: 'removal.a', _type: 'removal', reason: 'Doubled' })
  await ada.create(guide('drafts.b', 'B'))
  await ada.transaction().delete('a').delete('drafts.a').delete('removal.a').commit({ transactionId: 'first' })
  await ada.delete('drafts.b')

  const author = (await ada.users.getById('me')).id
  expect(await removed()).toMatchObject({
    next: null,
    removed: [
      { publishedId: 'b', author, documents: [{ _id: 'drafts.b', title: 'B' }] },
      {
        publishedId: 'a',
        transactionId: 'first',
        documents: [{ title: 'A' }, { title: 'A, changed' }, { reason: 'Doubled' }],
      },
    ],
  })
})

it('Leaves out what exists as a draft or is there again, and types that are not wanted', async () => {
  const { ada, removed } = await start()
  await ada.create(guide('unpublished'))
  await ada.create(guide('drafts.unpublished'))
  await ada.delete('unpublished')
  await ada.create(guide('undone'))
  await ada.delete('undone')
  await ada.create(guide('drafts.undone'))
  await ada.create({ _id: 'review.a', _type: 'review' })
  await ada.delete('review.a')
  expect(await removed()).toEqual({ next: null, removed: [] })
  expect(await removed('review')).toMatchObject({ removed: [{ publishedId: 'review.a' }] })
})

it('Answers a hundred at a time, and where the rest begins', async () => {
  const { ada, removed } = await start()
  const ids = Array.from({ length: 103 }, (_, index) => `g${index}`)
  const create = ada.transaction()
  for (const id of ids) create.create(guide(id))
  await create.commit()
  const remove = ada.transaction()
  for (const id of ids) remove.delete(id)
  await remove.commit()
  const first = await removed()
  expect(first).toMatchObject({ next: 100 })
  expect(await removed('guide', 100)).toMatchObject({ next: null, removed: [{}, {}, {}] })
})
