import { describe, expect, it } from 'vitest'

import type { Lake, LakeOptions } from '../../sanity-studio/lake/index.ts'
import { addStored, readStored } from '../helpers/content-files.ts'
import { listenWith } from './listen/listen-with.ts'
import { clientOf } from './client-of.ts'
import { makeEmptyFolders, makeFolders, start, type Folders } from './start-lake.ts'

const startLake = async (folders: Folders, options: Partial<LakeOptions> = {}) => (await start(folders, options)).lake

const clientFor = (lake: Lake) => clientOf(lake.origin, lake.signIn('Ada').token)

describe('The whole lake', () => {
  it('takes an edit and a publication, and content/ has them a moment later', async () => {
    const folders = await makeFolders()
    const lake = await startLake(folders)
    const client = clientFor(lake)
    const ids = { draftId: 'drafts.step-do-03', publishedId: 'step-do-03' }
    await client.action({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'Said anew' } } })
    expect(folders.logged).toEqual([])
    await client.action({ actionType: 'sanity.action.document.publish', ...ids })
    await expect.poll(() => folders.logged, { timeout: 30_000 }).toEqual(['Saved to content/: 1 changed.'])
    expect(readStored(folders.content).get('step-do-03')).toMatchObject({ title: 'Said anew' })
    expect(await client.fetch('*[_id == $id][0].title', { id: 'step-do-03' })).toBe('Said anew')
  })

  it('tells a listener of what comes in from content/ at a save', async () => {
    const folders = await makeFolders()
    const lake = await startLake(folders)
    const listener = await listenWith(clientFor(lake), '*[_type == "topic"]', {}, {})
    addStored(folders.content, [{ _id: 'topic-by-hand', _type: 'topic', title: 'By hand' }])
    await lake.save()
    await listener.told(1)
    expect(listener.mutations()[0]).toMatchObject({ documentId: 'topic-by-hand', transition: 'appear' })
  })

  it('closes while a Studio listens, and has everything at the next start', async () => {
    const folders = await makeFolders()
    const first = await startLake(folders)
    const client = clientFor(first)
    const subscription = client.listen('*').subscribe({ error: () => {} })
    await client.create({ _id: 'drafts.note', _type: 'topic', title: 'Not yet published' })
    await first.close()
    subscription.unsubscribe()
    expect(readStored(folders.content).has('drafts.note')).toBe(true)
    const second = await startLake(folders)
    expect(second.imported).toMatchObject({ added: [], changed: [], removed: [] })
    expect(await clientFor(second).getDocument('drafts.note')).toMatchObject({ title: 'Not yet published' })
  })

  it('refuses a second start on the same store, and on the same port, and lets go of both', async () => {
    const folders = await makeFolders()
    const lake = await startLake(folders)
    await expect(startLake(folders)).rejects.toThrow(/^Another Studio is running on .*\./)
    const port = Number(new URL(lake.origin).port)
    const other = await makeEmptyFolders()
    await expect(startLake(other, { port })).rejects.toThrow(`Port ${port} is taken`)
    await lake.close()
    await (await startLake(other, { port })).close()
    await (await startLake(folders)).close()
  })
})
