import type { DatabaseSync } from 'node:sqlite'

import { isJsonObject, type JsonObject } from '../document.ts'
import { numberColumn, textColumn, type Row } from './rows.ts'

/** A request that writes, as the lake remembers it: the same one that is sent again must change nothing twice. */
export interface WriteRequest {
  /** The sender: the hash of its token. */
  readonly session: string
  /** The request: the hash of its mutations or actions. */
  readonly content: string
  /** The answer, beside the id of its transaction. */
  readonly results: readonly JsonObject[]
}

/** A request that was stored, and the transaction that it became. */
export interface StoredWrite extends WriteRequest {
  readonly transactionId: string
  /** Whether its answer has left the lake whole, as far as the lake knows. */
  readonly isAnswered: boolean
}

/** The last requests that wrote. */
export interface WriteLog {
  /** The request of a transaction; undefined where it is older than the last thousand. */
  writeOf(transactionId: string): StoredWrite | undefined
  /**
   * The last request of a session with this content; undefined where the session has changed one of its documents again
   * since, or where it is older than the last thousand.
   */
  lastWrite(session: string, content: string): StoredWrite | undefined
  /** Notes that the answer to a request has left whole; on the disk with the next transaction. */
  noteAnswered(transactionId: string): void
}

/** How many requests are remembered: a client that waits for an answer sends its request again within minutes. */
const MAX_WRITES = 1000

/** Opens the log of a database. `add` stores a request within the transaction of SQLite that stores its changes. */
export function openWriteLog(
  database: DatabaseSync,
): WriteLog & { add(number: number | bigint, request: WriteRequest): void } {
  const insert = database.prepare('INSERT INTO writes (number, session, content, results) VALUES (?, ?, ?, ?)')
  const forget = database.prepare('DELETE FROM writes WHERE number <= ?')
  const setAnswered = database.prepare(
    'UPDATE writes SET answered = 1 WHERE number = (SELECT number FROM transactions WHERE id = ?)',
  )
  const columns = 'transactions.id, writes.number, session, content, results, answered'
  const byTransaction = database.prepare(
    `SELECT ${columns} FROM writes JOIN transactions USING (number) WHERE transactions.id = ?`,
  )
  const byContent = database.prepare(
    `SELECT ${columns} FROM writes JOIN transactions USING (number)
     WHERE content = ? AND session = ? ORDER BY writes.number DESC LIMIT 1`,
  )
  const later = database.prepare(
    `SELECT 1 FROM writes JOIN changes USING (number)
     WHERE session = ? AND number > ?
       AND document_id IN (SELECT document_id FROM changes WHERE number = ?) LIMIT 1`,
  )
  /** Transactions whose answers have left since the last one was stored. */
  const answered = new Set<string>()

  function toWrite(row: Row): StoredWrite {
    const results: unknown = JSON.parse(textColumn(row, 'results'))
    const transactionId = textColumn(row, 'id')
    return {
      transactionId,
      session: textColumn(row, 'session'),
      content: textColumn(row, 'content'),
      results: Array.isArray(results) ? results.filter(isJsonObject) : [],
      isAnswered: numberColumn(row, 'answered') === 1 || answered.has(transactionId),
    }
  }

  return {
    add(number, { session, content, results }) {
      insert.run(number, session, content, JSON.stringify(results))
      forget.run(BigInt(number) - BigInt(MAX_WRITES))
      for (const id of answered) setAnswered.run(id)
      answered.clear()
    },
    writeOf(transactionId) {
      const row = byTransaction.get(transactionId)
      return row && toWrite(row)
    },
    lastWrite(session, content) {
      const row = byContent.get(content, session)
      if (row === undefined) return undefined
      const number = numberColumn(row, 'number')
      return later.get(session, number, number) === undefined ? toWrite(row) : undefined
    },
    noteAnswered(transactionId) {
      answered.add(transactionId)
    },
  }
}
