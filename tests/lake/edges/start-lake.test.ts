import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { startLake, type Lake, type LakeOptions } from '../../../sanity-studio/lake/index.ts'
import { listenWith } from '../core/listen-with.ts'
import { clientOf } from './client-of.ts'
import { makeGround, type Ground } from './make-lake.ts'

/** Starts the lake as the Studio’s program does, on a store on the disk. */
async function startWhole(ground: Ground, options: Partial<LakeOptions> = {}): Promise<Lake> {
  const tell = (sentence: string) => void ground.told.push(sentence)
  const lake = await startLake({
    content: ground.content,
    store: join(ground.folder, '.lake'),
    port: 0,
    tell,
    ...options,
  })
  onTestFinished(() => lake.close().catch(() => {}))
  return lake
}

const clientFor = (lake: Lake) => clientOf(lake.origin, lake.signIn('Ada').token)

describe('The whole lake', () => {
  it('takes an edit and a publication, and content/ has them a moment later', async () => {
    const ground = await makeGround()
    const lake = await startWhole(ground)
    const client = clientFor(lake)
    const ids = { draftId: 'drafts.step-do-02', publishedId: 'step-do-02' }
    await client.action({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'Said anew' } } })
    expect(ground.told).toEqual([])
    await client.action({ actionType: 'sanity.action.document.publish', ...ids })
    await expect.poll(() => ground.told, { timeout: 30_000 }).toEqual(['Saved to content/: 1 changed.'])
    expect(await readFile(join(ground.content, 'data.ndjson'), 'utf8')).toContain('"title":"Said anew"')
    expect(await client.fetch('*[_id == $id][0].title', { id: 'step-do-02' })).toBe('Said anew')
  })

  it('tells a listener of what comes in from content/ at a save', async () => {
    const ground = await makeGround()
    const lake = await startWhole(ground)
    const listener = await listenWith(clientFor(lake), '*[_type == "topic"]', {}, {})
    const file = join(ground.content, 'data.ndjson')
    const text = await readFile(file, 'utf8')
    await writeFile(file, `${text}{"_id":"topic-by-hand","_type":"topic","title":"By hand"}\n`)
    await lake.save()
    await listener.told(1)
    expect(listener.mutations()[0]).toMatchObject({ documentId: 'topic-by-hand', transition: 'appear' })
  })

  it('closes while a Studio listens, and has everything at the next start', async () => {
    const ground = await makeGround()
    const first = await startWhole(ground)
    const client = clientFor(first)
    const subscription = client.listen('*').subscribe({ error: () => {} })
    await client.create({ _id: 'drafts.note', _type: 'topic', title: 'Not yet published' })
    await first.close()
    subscription.unsubscribe()
    expect(await readFile(join(ground.content, 'data.ndjson'), 'utf8')).toContain('"_id":"drafts.note"')
    const second = await startWhole(ground)
    expect(second.report).toMatchObject({ added: [], changed: [], removed: [] })
    expect(await clientFor(second).getDocument('drafts.note')).toMatchObject({ title: 'Not yet published' })
  })

  it('refuses a second start on the same store, and on the same port, and lets go of both', async () => {
    const ground = await makeGround()
    const lake = await startWhole(ground)
    await expect(startWhole(ground)).rejects.toThrow(/^Another Studio is running on .*\./)
    const port = Number(new URL(lake.origin).port)
    const other = await makeGround('tests/fixtures/rich-text')
    await expect(startWhole(other, { port })).rejects.toThrow(`Port ${port} is taken`)
    await lake.close()
    await (await startWhole(other, { port })).close()
    await (await startWhole(ground)).close()
  })
})
