import { describe, expect, it } from 'vitest'

import { ContentNotSaved } from '../../../sanity-studio/lake/index.ts'
import { textOfStored } from '../../helpers/content-files.ts'
import { edit } from './edit-store.ts'
import { makeReadOnly } from './small-disk.ts'
import { editFolder, inFolder, removeInStudio, startAgreed, titlesInHistory } from './two-sides.ts'

const LIST = [{ _key: 'a', _type: 'source', title: 'A' }]
const DOCUMENTS = [
  { _id: 'both', title: 'Before', summary: 'Before', sources: LIST, hours: 'Always' },
  { _id: 'other', title: 'Never changed' },
]

async function disagree() {
  const running = await startAgreed(DOCUMENTS)
  const { store, folders, lake } = running
  edit(store, 'both', { title: 'From the Studio', sources: [...LIST, { _key: 's', _type: 'source', title: 'S' }] })
  editFolder(folders, {
    both: {
      title: 'From the folder',
      summary: 'From the folder',
      sources: [...LIST, { _key: 'f', _type: 'source', title: 'F' }],
      hours: undefined,
    },
  })
  await lake.save()
  return running
}

/** Sends a request to a lake's own endpoint. */
async function ask(lake: { readonly origin: string }, token: string | undefined, path: string, body?: object) {
  const response = await fetch(`${lake.origin}/lake/conflicts${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  return { status: response.status, answer }
}

describe('A choice is carried out on both sides', () => {
  it('for the folder’s state, whose file stays as it is', async () => {
    const { lake, store, folders } = await disagree()
    const before = textOfStored(folders.content, 'both')
    expect((await lake.resolve('both', 'folder')).conflicts).toEqual([])
    expect(store.byId.get('both')).toMatchObject({ title: 'From the folder' })
    expect(store.byId.get('both')).not.toHaveProperty('hours')
    expect(textOfStored(folders.content, 'both')).toBe(before)
    expect(titlesInHistory(store, 'both')).toEqual(['Before', 'From the Studio', 'From the folder'])
  })

  it('for the Studio’s state, and the history has the folder’s', async () => {
    const { lake, store, folders } = await disagree()
    expect((await lake.resolve('both', 'studio')).changed).toEqual(['both'])
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the Studio', hours: 'Always' })
    expect(titlesInHistory(store, 'both').slice(-2)).toEqual(['From the folder', 'From the Studio'])
  })

  it('for a side of each field that differs, and both members of a list', async () => {
    const { lake, store, folders } = await disagree()
    const choice = { title: 'studio', summary: 'folder', sources: 'both', hours: 'folder' } as const
    expect((await lake.resolve('both', choice)).conflicts).toEqual([])
    for (const state of [store.byId.get('both'), inFolder(folders, 'both')]) {
      expect(state).toMatchObject({ title: 'From the Studio', summary: 'From the folder' })
      expect(state).toHaveProperty('sources', [
        ...LIST,
        { _key: 'f', _type: 'source', title: 'F' },
        { _key: 's', _type: 'source', title: 'S' },
      ])
      expect(state).not.toHaveProperty('hours')
    }
  })

  it('for a removal on either side', async () => {
    const folderSide = await startAgreed(DOCUMENTS)
    edit(folderSide.store, 'both', { title: 'From the Studio' })
    editFolder(folderSide.folders, { both: undefined })
    await folderSide.lake.resolve('both', 'folder')
    expect(folderSide.store.byId.has('both')).toBe(false)

    const studioSide = await startAgreed(DOCUMENTS)
    removeInStudio(studioSide.store, 'both')
    editFolder(studioSide.folders, { both: { title: 'From the folder' } })
    await studioSide.lake.resolve('both', 'studio')
    expect(inFolder(studioSide.folders, 'both')).toBeUndefined()
    expect(titlesInHistory(studioSide.store, 'both')).toEqual(['Before', undefined, 'From the folder', undefined])
  })
})

describe('A choice is refused', () => {
  it.each([
    ['that leaves a field out', { title: 'studio' }, 'These fields differ too: hours, sources, summary.'],
    [
      'of both values of a text',
      { title: 'both', summary: 'folder', sources: 'both', hours: 'studio' },
      'is not a list',
    ],
  ] as const)('%s', async (_, choice, message) => {
    const { lake, store } = await disagree()
    await expect(lake.resolve('both', choice)).rejects.toThrow(message)
    expect(store.byId.get('both')).toMatchObject({ title: 'From the Studio' })
  })

  it('for a document that does not wait', async () => {
    const { lake } = await startAgreed(DOCUMENTS)
    await expect(lake.resolve('both', 'studio')).rejects.toThrow('“Before” (both) does not wait')
  })
})

describe('The endpoint', () => {
  it('lists what waits, shows both sides and the state before, and carries out a choice once', async () => {
    const { lake, folders } = await disagree()
    const { token } = lake.signIn('Ada')
    const list = await ask(lake, token, '')
    expect(list).toMatchObject({ status: 200, answer: { conflicts: [{ id: 'both' }], documents: 2 } })
    expect(await ask(lake, token, '/both')).toMatchObject({
      status: 200,
      answer: {
        before: { title: 'Before' },
        folder: { title: 'From the folder' },
        studio: { title: 'From the Studio' },
      },
    })
    const [conflict] = lake.syncStatus().conflicts
    const choice = { keep: 'studio', version: conflict?.version }
    expect(await ask(lake, token, '/both', choice)).toMatchObject({ status: 200, answer: { conflicts: [] } })
    expect(await ask(lake, token, '/both', choice)).toMatchObject({ status: 404 })
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the Studio' })
  })

  it('refuses a choice for states that have changed since, and people who are not signed in', async () => {
    const { lake, store } = await disagree()
    const { token } = lake.signIn('Ada')
    const [conflict] = lake.syncStatus().conflicts
    edit(store, 'both', { title: 'Edited meanwhile' })
    const choice = { keep: 'folder', version: conflict?.version }
    expect(await ask(lake, token, '/both', choice)).toMatchObject({ status: 409 })
    expect(await ask(lake, token, '/both', { keep: 'neither' })).toMatchObject({ status: 400 })
    for (const path of ['', '/both']) expect(await ask(lake, undefined, path)).toMatchObject({ status: 401 })
    expect(await ask(lake, undefined, '/both', { keep: 'folder' })).toMatchObject({ status: 401 })
    expect(store.byId.get('both')).toMatchObject({ title: 'Edited meanwhile' })
  })
})

it('Where content/ cannot be written, the choice is kept in the Studio, and the next save writes it', async () => {
  const { lake, folders } = await disagree()
  const { release } = await makeReadOnly(folders.content)
  await expect(lake.resolve('both', 'studio')).rejects.toThrow(ContentNotSaved)
  expect(lake.syncStatus()).toMatchObject({ conflicts: [], problem: expect.stringContaining('can only be read') })
  await release()
  expect((await lake.save()).changed).toEqual(['both'])
  expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the Studio' })
})
