import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { addStored } from '../helpers/content-files.ts'
import { makeClones, type Clone } from '../helpers/make-clones.ts'
import { edit, write } from './content-sync/edit-store.ts'
import { start, type Folders } from './start-lake.ts'

/* A network without accounts, from end to end: two members, each with a clone and a lake, and a repository between them. */

const TIME = '2026-11-25T00:00:00Z'

const helpline = (_id: string, fields: object) => ({
  _createdAt: TIME,
  _id,
  _type: 'helpline',
  _updatedAt: TIME,
  ...fields,
})

async function writeContent(folder: string): Promise<void> {
  addStored(folder, [
    helpline('line-a', { caveat: 'Ask first.', hours: 'by day', phone: '1', title: 'Line A' }),
    helpline('line-b', { title: 'Line B' }),
  ])
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

it('Two members edit other documents, and git joins them by itself', async () => {
  const { ada, ben } = await makeClones(writeContent)
  expect(await work(ada, { 'line-a': { phone: '2' } })).toContain('Change helpline “Line A”')
  await ada.git('push', '--quiet')
  await work(ben, { 'line-b': { title: 'Line B, for children' } })
  await ben.git('pull', '--quiet', '--no-rebase', '--no-edit')
  await ben.git('push', '--quiet')
  await ada.git('pull', '--quiet', '--no-rebase')
  for (const clone of [ada, ben])
    expect(await see(clone, 'line-a', 'line-b')).toMatchObject([{ phone: '2' }, { title: 'Line B, for children' }])
  expect(await ben.git('status', '--porcelain')).toBe('')
})

it('Two members edit other fields of one document: only its times collide, and a save joins them', async () => {
  const { ada, ben } = await makeClones(writeContent)
  await work(ada, { 'line-a': { hours: 'by night', _updatedAt: '2026-11-26T00:00:00.000Z' } })
  await ada.git('push', '--quiet')
  await work(ben, { 'line-a': { title: 'Line A, at night', _updatedAt: '2026-11-27T00:00:00.000Z' } })
  expect(await ben.git('pull', '--no-rebase', '--no-edit').catch(String)).toContain('CONFLICT')
  const saved = await ben.run('content-save', '--commit')
  expect(saved.code, saved.said).toBe(0)
  expect(saved.said).toContain('The merge has ended.')
  await ben.git('push', '--quiet')
  await ada.git('pull', '--quiet', '--no-rebase')
  for (const clone of [ada, ben])
    expect(await see(clone, 'line-a')).toMatchObject([
      { hours: 'by night', title: 'Line A, at night', _updatedAt: '2026-11-27T00:00:00.000Z' },
    ])
  expect(await ben.git('status', '--porcelain')).toBe('')
})

it.each([
  ['studio', '3', ['pull', '--no-rebase', '--no-edit'], 'merge'],
  ['folder', '2', ['pull', '--rebase'], 'rebase'],
])(
  'A collision waits in the Studio like every conflict, until somebody keeps the %s (%s, %s)',
  async (side, kept, words, what) => {
    const { ada, ben } = await makeClones(writeContent)
    await work(ada, { 'line-a': { phone: '2' } })
    await ada.git('push', '--quiet')
    await work(ben, { 'line-a': { phone: '3' } })
    expect(await ben.git(...words).catch(String)).toContain('CONFLICT')

    const refused = await ben.run('content-save', '--commit')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.said).toContain('Git has left two versions of it: the Studio has one, content/ the other.')
    expect(refused.said).toContain('They differ in: Number as printed.')
    expect(refused.said).toContain('To keep something of both, first write it into the document in the Studio')
    const { lake, store } = await start(foldersOf(ben))
    expect(lake.imported.conflicts).toMatchObject([{ id: 'line-a', fields: ['phone'] }])
    expect(store.byId.get('line-a')).toMatchObject({ phone: '3' })
    await lake.close()
    expect(await readFile(join(ben.content, 'none/helpline/line-a.json'), 'utf8')).toContain('<<<<<<<')

    expect(await ben.run('content-save', '--keep', side, 'line-a')).toMatchObject({ code: 0 })
    const ended = await ben.run('content-save', '--commit')
    expect(ended).toMatchObject({ code: 0, said: expect.stringContaining(`The ${what} has ended.`) })
    await ben.git('push', '--quiet')
    await ada.git('pull', '--quiet', '--no-rebase')
    for (const clone of [ada, ben]) expect(await see(clone, 'line-a')).toMatchObject([{ phone: kept }])
  },
)

it('Of two versions of git that the Studio has not seen, both are offered', async () => {
  const { ada, ben } = await makeClones(writeContent)
  await see(ben, 'line-a')
  await work(ada, { 'line-a': { phone: '2' } })
  await ada.git('push', '--quiet')
  // Ben edits his file without the Studio.
  const file = join(ben.content, 'none/helpline/line-a.json')
  await writeFile(file, (await readFile(file, 'utf8')).replace('"phone": "1"', '"phone": "3"'))
  await ben.git('commit', '--quiet', '--all', '--message', 'Call 3')
  expect(await ben.git('pull', '--no-rebase', '--no-edit').catch(String)).toContain('CONFLICT')
  const { lake, store } = await start(foldersOf(ben))
  expect(lake.imported.conflicts).toMatchObject([{ id: 'line-a', fields: ['phone'] }])
  expect(store.byId.get('line-a')).toMatchObject({ phone: '3' })
  await lake.close()
  expect(await ben.run('content-save', '--keep', 'folder', 'line-a')).toMatchObject({ code: 0 })
  expect(await see(ben, 'line-a')).toMatchObject([{ phone: '2' }])
})

it('What one side removed and the other changed is named, and nothing is published again by itself', async () => {
  const { ada, ben } = await makeClones(writeContent)
  await work(ada, { 'line-a': { phone: '2' } })
  await ada.git('push', '--quiet')
  const { lake, store } = await start(foldersOf(ben))
  write(store, 'editor', 'line-a', undefined)
  await lake.close()
  await ben.run('content-save', '--commit')
  expect(await ben.git('pull', '--no-rebase', '--no-edit').catch(String)).toContain('CONFLICT')
  const refused = await ben.run('content-save', '--commit')
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('One side has removed content/none/helpline/line-a.json, the other has changed it.')
  await ben.git('rm', '--quiet', 'content/none/helpline/line-a.json')
  expect(await ben.run('content-save', '--commit')).toMatchObject({ code: 0 })
  expect(await see(ben, 'line-a')).toEqual([undefined])
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
