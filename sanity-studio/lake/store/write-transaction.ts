import type { DatabaseSync } from 'node:sqlite'

import { LakeFault } from '../fault.ts'
import { resultCodeOf } from './store-fault.ts'
import type { Transaction } from './store.ts'

const UNIQUE_CONSTRAINT = 2067

/** Writes transactions into the database: each as one transaction of SQLite, on disk when it returns. */
export function transactionWriter(database: DatabaseSync): (transaction: Transaction) => void {
  const addTransaction = database.prepare('INSERT INTO transactions (id, author, at) VALUES (?, ?, ?)')
  const addChange = database.prepare(
    'INSERT INTO changes (number, document_id, place, after, mutations) VALUES (?, ?, ?, ?, ?)',
  )
  const saveDocument = database.prepare(
    'INSERT INTO documents (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  )
  const removeDocument = database.prepare('DELETE FROM documents WHERE id = ?')

  function write({ id, author, at, changes }: Transaction): void {
    const { lastInsertRowid: number } = addTransaction.run(id, author, at)
    for (const [place, { documentId, after, mutations }] of changes.entries()) {
      const body = after === undefined ? null : JSON.stringify(after)
      addChange.run(number, documentId, place, body, JSON.stringify(mutations))
      if (body === null) removeDocument.run(documentId)
      else saveDocument.run(documentId, body)
    }
  }

  return (transaction) => {
    try {
      database.exec('BEGIN IMMEDIATE')
      write(transaction)
      database.exec('COMMIT')
    } catch (error) {
      // A full disk ends SQLite's transaction by itself.
      if (database.isTransaction) database.exec('ROLLBACK')
      if (resultCodeOf(error) !== UNIQUE_CONSTRAINT) throw error
      throw new LakeFault(409, `A transaction “${transaction.id}” is stored already. Send each with an id of its own.`)
    }
  }
}
