import type { DatabaseSync } from 'node:sqlite'

import { freeze, type LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import { isUniqueViolation, openDatabase, openMemoryDatabase, toStoreError } from './database.ts'
import { createHistoryReader } from './history-reader.ts'
import { parseDocument, textColumn } from './rows.ts'
import type { Store, Transaction } from './store.ts'
import { openWriteLog, type WriteRequest } from './write-log.ts'

function readDocuments(database: DatabaseSync): Map<string, LakeDocument> {
  const documents = new Map<string, LakeDocument>()
  for (const row of database.prepare('SELECT id, body FROM documents ORDER BY id').iterate())
    documents.set(textColumn(row, 'id'), parseDocument(textColumn(row, 'body')))
  return documents
}

/** Runs writes as one transaction of SQLite, which is on disk when this returns; or rolls them back and throws. */
function inTransaction(database: DatabaseSync, write: () => void): void {
  try {
    database.exec('BEGIN IMMEDIATE')
    write()
    database.exec('COMMIT')
  } catch (error) {
    // On a full disk SQLite may have rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Makes the function that writes transactions, all or none, with the request behind them. */
function createWriter(
  database: DatabaseSync,
  log: ReturnType<typeof openWriteLog>,
): (transactions: readonly Transaction[], request?: WriteRequest) => void {
  const addTransaction = database.prepare('INSERT INTO transactions (id, author, at) VALUES (?, ?, ?)')
  const addChange = database.prepare(
    'INSERT INTO changes (number, document_id, place, after, mutations) VALUES (?, ?, ?, ?, ?)',
  )
  const saveDocument = database.prepare(
    'INSERT INTO documents (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  )
  const deleteDocument = database.prepare('DELETE FROM documents WHERE id = ?')

  function insert({ id, author, at, changes }: Transaction, request: WriteRequest | undefined): void {
    const { lastInsertRowid: number } = addTransaction.run(id, author, at)
    if (request !== undefined) log.add(number, request)
    for (const [place, { documentId, after, mutations }] of changes.entries()) {
      const body = after === undefined ? null : JSON.stringify(after)
      addChange.run(number, documentId, place, body, JSON.stringify(mutations))
      if (body === null) deleteDocument.run(documentId)
      else saveDocument.run(documentId, body)
    }
  }

  return (transactions, request) => {
    try {
      inTransaction(database, () => {
        for (const transaction of transactions) insert(transaction, request)
      })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      const ids = transactions.map(({ id }) => `“${id}”`).join(', ')
      throw new HttpError(409, `A transaction ${ids} is stored already. Send each with an id of its own.`)
    }
  }
}

type Listener = (transaction: Transaction) => void

/** Calls listeners with each transaction, in the order of the commits, even where a listener commits. */
function createNotifier() {
  const listeners = new Set<Listener>()
  const queue: Transaction[] = []
  let isNotifying = false

  function notifyEach(transaction: Transaction): void {
    for (const listener of [...listeners]) {
      try {
        listener(transaction)
      } catch (error) {
        // The transaction is stored: a listener's failure is not the writer's.
        console.error('A listener failed on transaction', transaction.id, error)
      }
    }
  }

  return {
    subscribe(listener: Listener): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    notify(transaction: Transaction): void {
      queue.push(transaction)
      if (isNotifying) return
      isNotifying = true
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) notifyEach(next)
      isNotifying = false
    },
  }
}

/** A store on an open database. @param folder the folder of the database, for messages. */
export function createStore(database: DatabaseSync, folder: string): Store {
  const documents = readDocuments(database)
  const notifier = createNotifier()
  const log = openWriteLog(database)
  const write = createWriter(database, log)
  const history = createHistoryReader(database)
  const readSetting = database.prepare('SELECT value FROM settings WHERE key = ?')
  const readSettings = database.prepare('SELECT key, value FROM settings WHERE substr(key, 1, length(?)) = ?')
  const writeSetting = database.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  let last = history.last()
  let list: readonly LakeDocument[] | undefined

  function withStoreErrors<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      throw toStoreError(folder, error)
    }
  }

  function applyToMemory({ id, changes }: Transaction): void {
    for (const { documentId, after } of changes) {
      if (after === undefined) documents.delete(documentId)
      else documents.set(documentId, freeze(after))
    }
    list = undefined
    last = id
  }

  function publish(transaction: Transaction): void {
    applyToMemory(transaction)
    notifier.notify(transaction)
  }

  return {
    byId: documents,
    // Ordered by id, as after a start, so that a query without an order has the same result each time.
    all: () => (list ??= Object.freeze([...documents.values()].sort((a, b) => (a._id < b._id ? -1 : 1)))),
    commit(transaction, request) {
      withStoreErrors(() => write([transaction], request))
      publish(transaction)
    },
    commitTogether(transactions) {
      withStoreErrors(() => write(transactions))
      transactions.forEach(publish)
    },
    onCommit: (listener) => notifier.subscribe(listener),
    history: (range) => withStoreErrors(() => history.history(range)),
    transaction: (id) => withStoreErrors(() => history.transaction(id)),
    writeOf: (transactionId) => withStoreErrors(() => log.writeOf(transactionId)),
    lastWrite: (session, content) => withStoreErrors(() => log.lastWrite(session, content)),
    noteAnswered: (transactionId) => log.noteAnswered(transactionId),
    removedIds: () => withStoreErrors(() => history.removedIds()),
    last: () => last,
    since: (transactionId, limit) => withStoreErrors(() => history.since(transactionId, limit)),
    setting(key) {
      const row = readSetting.get(key)
      return row && textColumn(row, 'value')
    },
    settings: (prefix) =>
      new Map(readSettings.all(prefix, prefix).map((row) => [textColumn(row, 'key'), textColumn(row, 'value')])),
    saveSettings(settings) {
      withStoreErrors(() =>
        inTransaction(database, () => {
          for (const [key, value] of Object.entries(settings)) writeSetting.run(key, value)
        }),
      )
    },
    close() {
      database.close()
    },
  }
}

/**
 * Opens the store of a folder, which is created where it is missing; it is locked until `close`, or until the process ends.
 * @throws HttpError 500 where another Studio has it open, where it is damaged, or where the folder cannot be written.
 */
export function openStore(folder: string): Store {
  const database = openDatabase(folder)
  try {
    return createStore(database, folder)
  } catch (error) {
    database.close()
    throw toStoreError(folder, error)
  }
}

/** An empty store in memory. */
export function openMemoryStore(): Store {
  return createStore(openMemoryDatabase(), 'memory')
}
