import type { DatabaseSync } from 'node:sqlite'

import { numberColumn, parseDocument, parseMutations, textColumn, type Row } from './rows.ts'
import type { Change, HistoryRange, Store, Transaction } from './store.ts'

const NUMBER_OF = '(SELECT number FROM transactions WHERE id = ?)'

function placeholders(values: readonly string[]): string {
  return values.map(() => '?').join(', ')
}

/** The SQL condition of a range, with its values. */
function conditionOf(range: HistoryRange): { readonly where: string; readonly values: readonly string[] } {
  const conditions: readonly (readonly [string, readonly string[]] | undefined)[] = [
    [
      `number IN (SELECT number FROM changes WHERE document_id IN (${placeholders(range.documentIds)}))`,
      range.documentIds,
    ],
    range.fromTransaction === undefined ? undefined : [`number >= ${NUMBER_OF}`, [range.fromTransaction]],
    range.toTransaction === undefined ? undefined : [`number <= ${NUMBER_OF}`, [range.toTransaction]],
    range.fromTime === undefined ? undefined : ['at >= ?', [range.fromTime]],
    range.toTime === undefined ? undefined : ['at <= ?', [range.toTime]],
    range.authors === undefined ? undefined : [`author IN (${placeholders(range.authors)})`, range.authors],
  ]
  const given = conditions.filter((condition) => condition !== undefined)
  return { where: given.map(([text]) => text).join(' AND '), values: given.flatMap(([, values]) => values) }
}

/** The part of the store that reads its history, with the state of each document before and after a change. */
export type HistoryReader = Pick<Store, 'history' | 'transaction' | 'last' | 'removedIds' | 'since'>

/** Prepares the queries for the history of a database. */
export function createHistoryReader(database: DatabaseSync): HistoryReader {
  const changesOf = database.prepare(`
    SELECT document_id, after, mutations,
      (SELECT earlier.after FROM changes AS earlier
       WHERE earlier.document_id = changes.document_id AND earlier.number < changes.number
       ORDER BY earlier.number DESC LIMIT 1) AS before
    FROM changes WHERE number = ? ORDER BY place`)

  function toChange(row: Row): Change {
    const { before, after } = row
    return {
      documentId: textColumn(row, 'document_id'),
      ...(typeof before === 'string' && { before: parseDocument(before) }),
      ...(typeof after === 'string' && { after: parseDocument(after) }),
      mutations: parseMutations(textColumn(row, 'mutations')),
    }
  }

  function toTransaction(row: Row): Transaction {
    return {
      id: textColumn(row, 'id'),
      author: textColumn(row, 'author'),
      at: textColumn(row, 'at'),
      changes: changesOf.all(numberColumn(row, 'number')).map(toChange),
    }
  }

  const transactionById = database.prepare('SELECT number, id, author, at FROM transactions WHERE id = ?')
  const removedOf = database.prepare(`
    SELECT document_id FROM changes AS last
    WHERE after IS NULL AND number = (SELECT max(number) FROM changes WHERE document_id = last.document_id)
    ORDER BY number DESC, place`)
  const lastOf = database.prepare('SELECT id FROM transactions ORDER BY number DESC LIMIT 1')
  const changesSince = database.prepare(`SELECT count(*) AS count FROM changes WHERE number >= ${NUMBER_OF}`)
  const transactionsSince = database.prepare(
    `SELECT number, id, author, at FROM transactions WHERE number >= ${NUMBER_OF} ORDER BY number`,
  )

  return {
    history(range) {
      const { where, values } = conditionOf(range)
      const order = range.newestFirst === true ? 'DESC' : 'ASC'
      const rows = database
        .prepare(`SELECT number, id, author, at FROM transactions WHERE ${where} ORDER BY number ${order} LIMIT ?`)
        .all(...values, range.limit ?? -1)
      return rows.map(toTransaction)
    },
    transaction(id) {
      const row = transactionById.get(id)
      return row && toTransaction(row)
    },
    last() {
      const row = lastOf.get()
      return row && textColumn(row, 'id')
    },
    removedIds: () => removedOf.all().map((row) => textColumn(row, 'document_id')),
    since(transactionId, limit) {
      if (Number(changesSince.get(transactionId)?.['count']) > limit) return undefined
      const rows = transactionsSince.all(transactionId)
      return rows.length === 0 ? undefined : rows.map(toTransaction)
    },
  }
}
