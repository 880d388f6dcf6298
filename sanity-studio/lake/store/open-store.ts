import type { DatabaseSync } from 'node:sqlite'

import type { LakeDocument } from '../document.ts'
import { freeze } from './freeze.ts'
import { openDatabase } from './open-database.ts'
import { historyReader } from './read-history.ts'
import { readDocument, textOf } from './read-rows.ts'
import { storeFault } from './store-fault.ts'
import type { Store, Transaction } from './store.ts'
import { Listeners } from './tell-listeners.ts'
import { transactionWriter } from './write-transaction.ts'

function readAll(database: DatabaseSync): Map<string, LakeDocument> {
  const documents = new Map<string, LakeDocument>()
  for (const row of database.prepare('SELECT id, body FROM documents ORDER BY id').iterate())
    documents.set(textOf(row, 'id'), readDocument(textOf(row, 'body')))
  return documents
}

function byId(a: LakeDocument, b: LakeDocument): number {
  return a._id < b._id ? -1 : 1
}

/** A store on an open database; `folder` names it in messages. */
export function storeOn(database: DatabaseSync, folder: string): Store {
  const documents = readAll(database)
  const listeners = new Listeners()
  const write = transactionWriter(database)
  const history = historyReader(database)
  const readSetting = database.prepare('SELECT value FROM settings WHERE key = ?')
  const writeSetting = database.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  let last = history.last()
  let list: readonly LakeDocument[] | undefined

  function orFault<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      throw storeFault(folder, error)
    }
  }

  function remember({ id, changes }: Transaction): void {
    for (const { documentId, after } of changes) {
      if (after === undefined) documents.delete(documentId)
      else documents.set(documentId, freeze(after))
    }
    list = undefined
    last = id
  }

  return {
    byId: documents,
    // In the order of ids, as after a start: a query without an order answers the same each time.
    all: () => (list ??= Object.freeze([...documents.values()].sort(byId))),
    commit(transaction) {
      orFault(() => {
        write(transaction)
      })
      remember(transaction)
      listeners.tell(transaction)
    },
    onCommit: (listener) => listeners.add(listener),
    history: (range) => orFault(() => history.history(range)),
    last: () => last,
    since: (transactionId, most) => orFault(() => history.since(transactionId, most)),
    setting(key) {
      const row = readSetting.get(key)
      return row && textOf(row, 'value')
    },
    saveSetting(key, value) {
      orFault(() => writeSetting.run(key, value))
    },
    close() {
      database.close()
    },
  }
}

/**
 * Opens the store of a folder, which is made where it is missing; it is locked until `close`, or until the process ends.
 * @throws LakeFault 500 where another Studio has it open, or where the folder cannot be written.
 */
export function openStore(folder: string): Store {
  const database = openDatabase(folder)
  try {
    return storeOn(database, folder)
  } catch (error) {
    database.close()
    throw storeFault(folder, error)
  }
}
