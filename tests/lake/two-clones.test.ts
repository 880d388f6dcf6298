import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { makeClones, type Clone } from '../helpers/make-clones.ts'
import { edit, write } from './content-sync/edit-store.ts'
import { start, type Folders } from './start-lake.ts'

/* A network without accounts, from end to end: two members, each with a clone and a lake, and a repository between them. */

const TIME = '2026-11-25T00:00:00Z'

const line = (id: string, fields: object) =>
  JSON.stringify({ _createdAt: TIME, _id: id, _type: 'helpline', _updatedAt: TIME, ...fields })

async function writeContent(folder: string): Promise<void> {
  const lines = [line('line-a', { title: 'Line A', phone: '1', hours: 'by day' }), line('line-b', { title: 'Line B' })]
  await writeFile(join(folder, 'data.ndjson'), `${lines.join('\n')}\n`)
  await writeFile(join(folder, 'assets.json'), '{}\n')
}

const foldersOf = ({ folder, content }: Clone): Folders => {
  return { root: folder, content, storage: join(folder, 'sanity-studio', '.lake'), logged: [] }
}

/** A member edits in her lake, closes it, and commits. */
async function work(clone: Clone, edits: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string> {
  const { lake, store } = await start(foldersOf(clone))
  for (const [id, fields] of Object.entries(edits)) edit(store, id, fields)
  await lake.close()
  const { said, code } = await clone.run('content-save', '--commit')
  expect(code, said).toBe(0)
  return said
}

/** What a lake that starts on a clone has of a document. */
async function see(clone: Clone, ...ids: readonly string[]): Promise<readonly unknown[]> {
  const { lake, store } = await start(foldersOf(clone))
  const documents = ids.map((id) => store.byId.get(id))
  await lake.close()
  return documents
}

it('Two members edit the same document and others, and both see the work of both', async () => {
  const { ada, ben } = await makeClones(writeContent)
  expect(await work(ada, { 'line-a': { phone: '2' } })).toContain('Change helpline “Line A”')
  await ada.git('push', '--quiet')
  await work(ben, { 'line-a': { hours: 'day and night' }, 'line-b': { title: 'Line B, for children' } })
  expect(await ben.git('pull', '--no-rebase', '--no-edit')).toContain('merged 1 document that both sides changed')
  await ben.git('push', '--quiet')
  await ada.git('pull', '--quiet', '--no-rebase')
  for (const clone of [ada, ben])
    expect(await see(clone, 'line-a', 'line-b')).toMatchObject([
      { phone: '2', hours: 'day and night' },
      { title: 'Line B, for children' },
    ])
  expect(await ben.git('status', '--porcelain')).toBe('')
})

it('A collision is named; both texts are in the Studio; the merge ends when she has chosen', async () => {
  const { ada, ben } = await makeClones(writeContent)
  await work(ada, { 'line-a': { phone: '2' } })
  await ada.git('push', '--quiet')
  await work(ben, { 'line-a': { phone: '3' } })
  const said = await ben.git('pull', '--no-rebase', '--no-edit').catch(String)
  expect(said).toContain('Helpline “Line A” (line-a): both sides changed')
  expect(said).toContain('Number as printed: “3” here, “2” there')

  const refused = await ben.run('content-save', '--commit')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.said).toContain('A merge is in progress. Not decided yet: content/data.ndjson.')
  expect(await ben.run('content-merge')).toMatchObject({
    code: 1,
    said: expect.stringContaining('“3” here, “2” there'),
  })

  const { lake, store } = await start(foldersOf(ben))
  expect(lake.imported.conflicts).toEqual([])
  expect(store.byId.get('line-a')).toMatchObject({ phone: '3' })
  expect(store.byId.get('drafts.line-a')).toMatchObject({ phone: '2' })
  edit(store, 'line-a', { phone: '2' })
  write(store, 'editor', 'drafts.line-a', undefined)
  await lake.close()
  const ended = await ben.run('content-merge', '--continue')
  expect(ended.code, ended.said).toBe(0)
  await ben.git('push', '--quiet')
  await ada.git('pull', '--quiet', '--no-rebase')
  expect(await see(ada, 'line-a', 'drafts.line-a')).toMatchObject([{ phone: '2' }, undefined])
})

it('A clone without the driver gets git’s marks, and one command merges by field after all, in a rebase too', async () => {
  const { ada, ben } = await makeClones(writeContent)
  await ben.git('config', '--remove-section', 'merge.hub-content')
  await work(ada, { 'line-a': { phone: '2' } })
  await ada.git('push', '--quiet')
  await work(ben, { 'line-a': { phone: '3', hours: 'day and night' } })
  await ben.git('pull', '--rebase').catch(String)
  expect(await readFile(join(ben.content, 'data.ndjson'), 'utf8')).toContain('<<<<<<<')
  const early = await ben.run('content-merge', '--continue')
  expect(early).toMatchObject({ code: 2, said: expect.stringContaining('run “npm run content:merge”') })
  expect(await ben.run('content-merge')).toMatchObject({
    code: 1,
    said: expect.stringContaining('“2” here, “3” there'),
  })
  expect(await ben.run('content-merge', '--continue')).toMatchObject({ code: 0 })
  expect(await ben.git('log', '--format=%s')).toMatch(/^Change helpline “Line A”\nChange helpline “Line A”\nBegin/)
  expect(await see(ben, 'line-a', 'drafts.line-a')).toMatchObject([
    { phone: '2', hours: 'day and night' },
    { phone: '3', hours: 'day and night' },
  ])
})

it('Drafts are named before others can read them, and can be kept out of the history', async () => {
  const { ada, ben } = await makeClones(writeContent)
  const { lake, store } = await start(foldersOf(ada))
  edit(store, 'line-a', { phone: '2' })
  const published = store.byId.get('line-b')
  write(store, 'editor', 'drafts.line-b', published && { ...published, _id: 'drafts.line-b', title: 'Unfinished' })
  await lake.close()
  const asked = await ada.run('content-save', '--commit')
  expect(asked).toMatchObject({ code: 1, said: expect.stringContaining('  Draft of helpline “Unfinished”') })
  expect(asked.said).toContain('add “-- --yes” to confirm')

  expect(await ada.run('content-save', '--drafts=private')).toMatchObject({ code: 0 })
  await writeFile(join(ada.folder, 'notes.txt'), 'Not content')
  await ada.git('add', 'notes.txt')
  expect((await ada.run('content-save', '--commit')).said).toContain('Change helpline “Line A”')
  expect(await ada.git('status', '--porcelain')).toBe('A  notes.txt\n')
  expect((await ada.run('content-save', '--commit')).said).toContain(
    'Nothing was committed: content/ is as in the last commit.',
  )
  await ada.git('push', '--quiet')
  await ben.git('pull', '--quiet')
  expect(await see(ben, 'line-a', 'drafts.line-b')).toMatchObject([{ phone: '2' }, undefined])
  expect(await see(ada, 'drafts.line-b')).toMatchObject([{ title: 'Unfinished' }])
})
