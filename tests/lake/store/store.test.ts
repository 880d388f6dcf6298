import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { openDatabase } from '../../../sanity-studio/lake/store/database.ts'
import { createStore, openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import type { Store, Transaction } from '../../../sanity-studio/lake/store/store.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-store-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const AT = '2026-01-31T12:00:00.000Z'

function adding(id: string, transactionId = `t-${id}`, more: Record<string, string> = {}): Transaction {
  const after = { _id: id, _type: 'guide', _rev: transactionId, _createdAt: AT, _updatedAt: AT, ...more }
  return {
    id: transactionId,
    author: 'ada',
    at: AT,
    changes: [{ documentId: id, after, mutations: [{ create: after }] }],
  }
}

function removing(id: string): Transaction {
  return { id: `gone-${id}`, author: 'ben', at: AT, changes: [{ documentId: id, mutations: [{ delete: { id } }] }] }
}

describe('The store', () => {
  it('keeps documents, history and settings over a restart', () => {
    const first = openStore(folder)
    first.commit(adding('b'))
    first.commit(adding('a'))
    first.commit(removing('b'))
    first.saveSettings({ people: 'Ada', other: 'kept' })
    first.saveSettings({ people: 'Ada, Ben' })
    first.close()
    const second = openStore(folder)
    expect(second.all().map(({ _id }) => _id)).toEqual(['a'])
    expect(['people', 'other', 'nothing'].map((key) => second.setting(key))).toEqual(['Ada, Ben', 'kept', undefined])
    const history = second.history({ documentIds: ['b'] })
    expect(history).toMatchObject([
      { id: 't-b', author: 'ada', changes: [{ documentId: 'b', after: { _rev: 't-b' } }] },
      { id: 'gone-b', author: 'ben', changes: [{ documentId: 'b', before: { _rev: 't-b' } }] },
    ])
    expect(history[0]?.changes[0]).not.toHaveProperty('before')
    expect(history[1]?.changes[0]).not.toHaveProperty('after')
    second.close()
  })

  it('lists its documents by id, in a list that is made again only after a commit', () => {
    const store = openStore(folder)
    store.commit(adding('b'))
    store.commit(adding('a'))
    const list = store.all()
    expect(list.map(({ _id }) => _id)).toEqual(['a', 'b'])
    expect(store.all()).toBe(list)
    store.commit(adding('c'))
    expect(store.all()).not.toBe(list)
    expect(list).toHaveLength(2)
    store.close()
  })

  it('tells of commits in order, also of those that listeners make, and survives one that fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const store = openStore(folder)
    const heard: string[] = []
    store.onCommit(({ id }) => {
      if (id === 't-a') store.commit(adding('b'))
      throw new Error('I always fail')
    })
    const stop = store.onCommit(({ id }) => heard.push(id))
    store.commit(adding('a'))
    stop()
    store.commit(adding('c'))
    expect(heard).toEqual(['t-a', 't-b'])
    expect(console.error).toHaveBeenCalledTimes(3)
    store.close()
  })

  it('takes a transaction once', () => {
    const store = openStore(folder)
    store.commit(adding('a', 'same'))
    expect(() => {
      store.commit(adding('b', 'same'))
    }).toThrow('“same” is stored already')
    expect([...store.byId.keys()]).toEqual(['a'])
    store.commit(adding('b'))
    store.close()
  })
})

describe('A write that fails leaves everything as it was', () => {
  function refused(store: Store, pragma: () => void): unknown {
    store.commit(adding('a'))
    const heard = vi.fn()
    store.onCommit(heard)
    pragma()
    try {
      store.commit(adding('b', 't-b', { text: 'x'.repeat(1_000_000) }))
      return undefined
    } catch (error) {
      return error
    } finally {
      expect([[...store.byId.keys()], store.all().length, heard.mock.calls.length]).toEqual([['a'], 1, 0])
      expect(store.history({ documentIds: ['b'] })).toEqual([])
    }
  }

  it('on a full disk: 507, and it can be written once there is room', () => {
    const database = openDatabase(folder)
    const store = createStore(database, folder)
    const error = refused(store, () => {
      database.exec('PRAGMA max_page_count = 20')
    })
    expect(error).toMatchObject({
      status: 507,
      message: expect.stringMatching(/^Nothing was saved: .+ is full\. Make room/),
    })
    database.exec('PRAGMA max_page_count = 100000')
    store.commit(adding('b'))
    expect(store.all()).toHaveLength(2)
    store.close()
  })

  it('where it may only be read: 500', () => {
    const database = openDatabase(folder)
    const store = createStore(database, folder)
    const error = refused(store, () => {
      database.exec('PRAGMA query_only = ON')
    })
    expect(error).toMatchObject({ status: 500, message: expect.stringContaining('can only be read') })
    store.close()
  })
})

describe('The store cannot be opened', () => {
  it('twice, in this process or another', async () => {
    const store = openStore(folder)
    expect(() => openStore(folder)).toThrow('Another Studio is running')
    const opener = new URL('../../../sanity-studio/lake/store/sqlite-store.ts', import.meta.url).href
    const script = `import { openStore } from '${opener}'; openStore('${folder}')`
    const child = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    await expect(child).rejects.toThrow('Another Studio is running')
    store.close()
    openStore(folder).close()
  })

  it('where a file is in its way', async () => {
    const path = join(folder, 'file')
    await writeFile(path, '')
    expect(() => openStore(path)).toThrow(/The Studio cannot make its folder/)
  })

  it('where a newer Studio wrote it, or something else than a Studio', async () => {
    const database = openDatabase(folder)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openStore(folder)).toThrow('written by a newer Studio')
    await writeFile(join(folder, 'lake.db'), 'This is no database. '.repeat(100))
    expect(() => openStore(folder)).toThrow('is damaged')
  })
})
